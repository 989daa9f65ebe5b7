"""What happens between the teams' turns: outlook, look-up, event, accounts. Each is a task on the agenda."""

from game.core.event import Cause, Event
from game.core.rng import shuffle, weighted
from game.rules import change, piles
from game.rules.change import Log
from game.rules.formats.hero import ending
from game.rules.formats.hero.dealing import portion
from game.rules.game import Game
from game.rules.program import CLASS
from game.rules.state import State

OFFERS = 3
LONGEST = 8
WELL_UNDER = 400
ROUND = Cause("rule", "income")


def open_round(game: Game, state: State, task: tuple, log: Log) -> None:
    """Starts a round: outlook, joint project, growth offers, effort, and the turns of all seats. In the last one works
    that are a round away finish as well, before its accounts."""
    seats = state.seats
    state.round += 1
    state.first = (state.round - 1) % seats
    for seat in range(seats):
        state.effort[seat] = max(0, game.effort + state.next_effort[seat])
        state.next_effort[seat] = state.engaged[seat] = state.handed[seat] = state.used[seat] = 0
    state.advice.clear()
    forecast(game, state)
    lay_out_joint(state)
    while len(state.growth_row) < OFFERS and state.growth_pile:
        state.growth_row.append(state.growth_pile.pop())
    is_last = state.round == game.setup.rounds
    state.agenda += [("close", -1), ("accounts", -1), ("look-up", -1)] if is_last else [("accounts", -1)]
    state.agenda += [("strike", -1), ("look-up", -1)]
    state.agenda += [("turn", (state.first + place) % seats) for place in range(seats - 1, -1, -1)]
    if log is not None:
        log.append(Event("round-opened", {
            "round": state.round, "year": game.year(state.round), "first": state.first,
            "outlook": tuple(state.outlook), "joint": state.joint, "growth": tuple(state.growth_row)}))


def lay_out_joint(state: State) -> None:
    """A joint project lies on the table; one that nobody has put a coin into gives way to the next."""
    if state.joint and state.joint_paid:
        return
    if state.joint and state.joint_pile:
        state.joint_pile.insert(0, state.joint)
        state.joint = ""
    if not state.joint and state.joint_pile:
        state.joint, state.joint_paid = state.joint_pile.pop(), 0


def forecast(game: Game, state: State) -> None:
    """Lays out two events that the round allows, with their weights."""
    span = -(-state.round * LONGEST // game.setup.rounds)
    if sum(game.events[name].first <= span <= game.events[name].last for name in state.event_pile) < 2:
        state.event_pile += state.event_discard
        state.event_discard = []
        state.rng = shuffle(state.rng, state.event_pile)
    state.outlook = []
    for name in reversed(state.event_pile):
        event = game.events[name]
        if event.first <= span <= event.last:
            weight = event.weight * (game.level.bad_luck if event.bad else 100)
            state.outlook.append((name, weight))
            if len(state.outlook) == 2:
                break
    for name, _ in state.outlook:
        state.event_pile.remove(name)


def look_up(game: Game, state: State, task: tuple, log: Log) -> None:
    """Works that are due leave the row of works and will finish one by one."""
    due = [("finish", seat, card) for card, seat, left in state.works if left == 0]
    state.works = [(card, seat, left - 1) for card, seat, left in state.works if left > 0]
    state.agenda += reversed(due)
    if log is not None:
        log.append(Event("looked-up", {"finishing": tuple(card for _, _, card in due)}))


def finish(game: Game, state: State, task: tuple, log: Log) -> None:
    """A card starts to work: it counts as built, its effects happen, its concepts come to the table."""
    _, seat, name = task
    card = game.cards[name]
    state.built.append((name, seat))
    for tag in card.tags:
        state.tag_count[tag] = state.tag_count.get(tag, 0) + 1
    if card.kind == "joint":
        state.joint_done += 1
    if log is not None:
        log.append(Event("work-finished", {"card": name, "seat": seat}))
    for concept in card.concepts:
        if concept not in state.insights:
            state.insights.append(concept)
            if log is not None:
                log.append(Event("insight-gained", {"insight": concept, "card": name}))
    cause = Cause(card.kind, name, seat)
    for owner in range(state.seats) if seat == CLASS else (seat,):
        change.savings(state, owner, card.savings, cause, log)
        if card.upkeep and game.abilities[state.roles[owner]].pays_upkeep:
            change.savings(state, owner, -card.upkeep, cause, log)
    game.programs[name].run(0, state, seat, cause, log)


def strike(game: Game, state: State, task: tuple, log: Log) -> None:
    """One of the two events of the outlook happens, softened if enough fitting works are finished."""
    if not state.outlook:
        return
    index, state.rng = weighted(state.rng, [weight for _, weight in state.outlook])
    event = game.events[state.outlook[index][0]]
    state.event_discard += [name for name, _ in state.outlook]
    program, softened_by = event.id, ""
    for number, softening in enumerate(event.softened):
        if state.tag_count.get(softening.tag, 0) >= softening.at_least:
            program, softened_by = f"{event.id}.{number}", softening.tag
            break
    if log is not None:
        log.append(Event("event-struck", {"event": event.id, "softened": softened_by, "program": program}))
    game.programs[program].run(0, state, CLASS, Cause("event", event.id), log)


def accounts(game: Game, state: State, task: tuple, log: Log) -> None:
    """The accounts of a round: surges end, coins move, trust follows the path; unless it was the last, hands are filled
    and the next begins."""
    settle_surges(game, state, log)
    settle_purses(game, state, log)
    tally = change.total(game.shares, state)
    state.totals.append(tally)
    state.outputs.append(state.output)
    promised = game.path[state.round]
    if tally <= promised:
        state.path_kept += 1
        if tally <= promised - WELL_UNDER:
            change.trust(state, 1, Cause("rule", "well-under-path"), log)
    else:
        change.trust(state, -1, Cause("rule", "above-path"), log)
    if log is not None:
        log.append(Event("round-closed", {"round": state.round, "total": tally, "promised": promised,
                                          "intensity": change.intensity_index(game.shares, state)}))
    if state.round == game.setup.rounds:
        return
    if not any(state.coins) and not state.works:
        ending.close(game, state, "bankrupt", log)
    else:
        for seat in range(state.seats):
            piles.deal(state, seat, max(0, game.hand - len(state.hands[seat])), log)
        state.agenda.append(("open", -1))


def close(game: Game, state: State, task: tuple, log: Log) -> None:
    """Ends the game after the last accounts, or after the turns that were added to it."""
    state.totals[-1] = change.total(game.shares, state)
    state.outputs[-1] = state.output
    ending.close(game, state, "last-round", log)


def settle_surges(game: Game, state: State, log: Log) -> None:
    """What came for some rounds goes back when its rounds are over."""
    lasting = []
    for source, by, left, cause in state.surges:
        if left > 1:
            lasting.append((source, by, left - 1, cause))
        else:
            activity = state.activity[source] - by
            change.source_to(game.shares, state, source, activity, state.intensity[source], cause, log)
    state.surges = lasting


def settle_purses(game: Game, state: State, log: Log) -> None:
    """Income, savings and upkeep of every team."""
    seats = state.seats
    for place in range(seats):
        seat = (state.first + place) % seats
        change.coins(state, seat, portion(game.income, seats, place), ROUND, log)
        if state.savings[seat]:
            change.coins(state, seat, state.savings[seat], Cause("rule", "savings", seat), log)
        if state.upkeep[seat]:
            change.coins(state, seat, -state.upkeep[seat], Cause("rule", "upkeep", seat), log)
