"""Makes the class's picture of what is on the desk."""

from __future__ import annotations

from game.bots.turning import TurningPoint
from game.i18n.sentences import in_a_row
from game.rules.action import MASTER_VERBS, Action
from game.rules.state import State
from game.session.coaching import first_seat, first_turn
from game.session.draft import card_of, draft_of
from game.session.honours import honours
from game.session.making import verdict_on
from game.session.state import OVER, Session
from game.session.view import audience
from game.ui.match import Chair, Match
from game.ui.session import deeds as said
from game.ui.session.board import DEEDS
from game.ui.session.desk import Desk
from game.ui.session.pages import asked_detective, pages
from game.ui.session.picture import Picture, Turn, WhatIf
from game.ui.sums import Sum, sum_of


def picture_of(desk: Desk) -> Picture:
    """The picture as it is now."""
    session = desk.session
    return Picture(
        view=audience(session), game=desk.course.game, plan=session.plan,
        document=session.plan.document, facts=desk.board.facts(), beat=desk.board.beat,
        names=desk.names, people=desk.seats, page=desk.page, pages=pages(session), detective=asked_detective(session),
        revealed=session.records.revealed, pulse=session.records.pulse,
        verdicts=verdicts(session), honours=honours(session) if session.stage == "debrief" else (),
        turns=turns(desk) if session.stage == "debrief" else (),
        what_ifs=what_ifs(desk) if session.stage == "debrief" else (), sum=asked_sum(desk),
        is_looking=desk.insights.is_busy, is_over=session.phase == OVER,
        deeds=deeds(desk) if session.step.activity == "rules" else (), coached=first_seat(session),
    )


def deeds(desk: Desk) -> list[str]:
    """What the first table has done in its turn, in words for all."""
    told = [desk.narrator.event(event) for event in first_turn(desk.session) if event.kind in DEEDS]
    return [words for words in told if words]


def asked_sum(desk: Desk) -> Sum | None:
    """The sum that the class is shown; only of numbers that everybody may see."""
    if not desk.why:
        return None
    course = desk.session.course
    chairs = [Chair(name, team.colour) for name, team in zip(desk.names, desk.session.teams, strict=True)]
    return sum_of(desk.place, Match(course.game, chairs, actions=course.actions), desk.why)


def verdicts(session: Session) -> dict[int, str]:
    """How fair each table's card is."""
    if session.stage not in ("create", "debrief"):
        return {}
    deck = session.plan.game.deck
    drafts = {seat: draft_of(values) for seat, values in session.records.cards.items()}
    return {seat: verdict_on(session, card_of(deck, draft, seat)).code
            for seat, draft in drafts.items() if draft is not None}


def turns(desk: Desk) -> list[Turn]:
    """The turning points, in words."""
    return [Turn(point.round, point.seat, turn_words(desk, point), point.before, point.after)
            for point in desk.insights.turns()]


def turn_words(desk: Desk, point: TurningPoint) -> str:
    """What turned the game: what was finished and what struck where a turn only ended, else what a team did."""
    say, narrator, action = desk.place.say, desk.narrator, point.action
    events = desk.session.course.steps[point.at + 1].events
    if action.verb in ("done", "quiet") and (told := said.came(narrator, events)):
        return said.capital(say.text("; ").join(told))
    if action.verb in MASTER_VERBS:
        return in_a_row([narrator.event(event) for event in events][:1])
    state = desk.session.course.steps[point.at].state
    did = said.done(narrator, action, asker(state, action), state.joint)
    return say.text("{team} {did}", team=narrator.team(point.seat), did=did) if point.seat >= 0 else said.capital(did)


def what_ifs(desk: Desk) -> list[WhatIf]:
    """What was asked for, in words."""
    return [WhatIf(at_place(desk, kept["at"], Action(*kept["action"])), kept["ending"]["total"],
                   kept["ending"]["as_played"]) for kept in desk.session.records.what_ifs]


def at_place(desk: Desk, at: int, action: Action) -> str:
    """An action at a place of the course, in words; nothing that was private is named by it after the end."""
    state = desk.session.course.steps[at].state
    if action.verb == "choose":
        option = desk.place.words(f"{asker(state, action)}.{action.item}.text")
        return desk.place.say.text("Choose “{option}”", option=said.short(option))
    return desk.narrator.action(*action, joint=state.joint)


def asker(state: State, action: Action) -> str:
    """The id of the card or event that asked for a choice; empty for another action."""
    return str(state.agenda[-1][4].id) if action.verb == "choose" else ""
