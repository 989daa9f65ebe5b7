"""The chapters about the game: what happened, round by round, where it turned, what if."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from game.core.event import Event
from game.i18n.sentences import in_a_row
from game.record.report.charts import path_chart
from game.record.report.parts import Bullets, Chapter, Paragraph, Part, Table
from game.record.report.story import Story, Turn
from game.rules.action import Action
from game.rules.state import POINT

TOLD = frozenset({"work-finished", "event-struck", "joint-started", "round-quiet"})
MOST_TOLD = 4
SURE = 1.96
TEXT_OF_RESULT = "result/{}.text"


def what_happened(story: Story) -> Chapter:
    """The outcome in a few sentences, the path as a picture, the teams with their stars."""
    say, state = story.say, story.state
    parts: list[Part] = [Paragraph(say.text("Result: {result}", result=story.result()), "lead")]
    if story.is_rehearsal:
        made_up = say.text("This was a rehearsal: bots were the class, and what they say here is made up.")
        parts.append(Paragraph(made_up, "note"))
    if story.session.plan.preset.machines:
        return Chapter(say.text("What happened"), (*parts, *outcomes(story)))
    if state.over and state.result:
        parts.append(Paragraph(story.words(TEXT_OF_RESULT.format(story.voice.ids.results[state.result - 1]))))
    parts.append(Paragraph(say.plural("{n} round was played.", "{n} rounds were played.", story.rounds_played)))
    if story.session.dropped:
        passed = story.voice.listed([str(number) for number in sorted(story.session.dropped)])
        parts.append(Paragraph(say.text("Passed quietly to save time: rounds {rounds}.", rounds=passed), "note"))
    chart = path_chart(story)
    parts += [chart, Paragraph(chart.said, "note")]
    parts.append(Paragraph(say.text("Points are a model: 100 is the start. They are no tonnes."), "note"))
    parts.append(teams_table(story))
    return Chapter(say.text("What happened"), tuple(parts))


def outcomes(story: Story) -> Sequence[Part]:
    """How the game ended at each table, where every table played on its own machine."""
    say, most = story.say, len(story.session.plan.game.deck.results)
    rows = tuple(
        (story.team(seat), "★" * result + "☆" * (most - result), say.number(total) if total else "—")
        for seat, (result, total) in sorted(story.session.records.outcomes.items()))
    note = say.text("Every table played a game of its own; game number {number} dealt the same cards to all who typed "
                    "it in.", number=story.session.plan.game.setup.seed)
    promised = say.text("Promised were {points} points; 100 is the start.",
                        points=say.number(story.session.plan.game.path[-1] / POINT, 1))
    table = Table((say.text("Team"), say.text("Stars"), say.text("Total")), rows)
    return table, Paragraph(in_a_row((note, promised)), "note")


def teams_table(story: Story) -> Table:
    """Every team with its role and, once the game is over, its brief and stars."""
    say, state, over = story.say, story.state, story.over()
    rows = []
    for seat in range(state.seats):
        stars = "★" * over.params["stars"][seat] + "☆" * (3 - over.params["stars"][seat]) if over else "—"
        brief = story.voice.name(state.briefs[seat]) if over else "—"
        rows.append((story.team(seat), story.voice.name(state.roles[seat]), brief, stars))
    return Table((say.text("Team"), say.text("Role"), say.text("Secret brief"), say.text("Stars")), tuple(rows))


def rounds(story: Story) -> Chapter | None:
    """What was finished and what struck in each round, with the total at its end; None where no round was played."""
    say = story.say
    if not story.rounds_played:
        return None
    told: dict[int, list[str]] = {}
    for number, event in numbered_events(story):
        if event.kind in TOLD:
            told.setdefault(number, []).append(story.voice.event(event))
    totals = story.state.totals
    rows = []
    for number in range(1, len(totals)):
        year = str(story.session.plan.game.year(number))
        total = say.number(totals[number] / POINT, 1)
        rows.append((str(number), year, in_a_row(told.get(number, ["—"])), total))
    head = (say.text("Round"), say.text("Up to"), say.text("Finished, and what struck"), say.text("Total"))
    return Chapter(say.text("Round by round"), (Table(head, tuple(rows)),))


def numbered_events(story: Story) -> Iterator[tuple[int, Event]]:
    """The game's events that everybody may know, with the round in which they happened."""
    number = 0
    for event in story.session.course.events:
        if event.kind == "round-opened":
            number = event.params["round"]
        if event.seat == -1:
            yield number, event


def turning(story: Story) -> Chapter | None:
    """The turning points in words; None where none was worked out."""
    say = story.say
    if not story.turns:
        return None
    items = tuple(turn_sentence(story, number, turn) for number, turn in enumerate(story.turns, start=1))
    how = say.text("From each moment bots played on {n} times with other luck; the chance is the share of games that "
                   "got at least as far as the real place. It is rough: chances can be off by {points} points.",
                   n=story.playouts, points=off_by(story.playouts))
    return Chapter(say.text("Where it turned"), (Bullets(items), Paragraph(how, "note")))


def off_by(playouts: int) -> int:
    """By how many points in a hundred a share of so many games may well be off (95 %), at its worst."""
    return round(100 * SURE * (0.25 / max(1, playouts)) ** 0.5)


def turn_sentence(story: Story, number: int, turn: Turn) -> str:
    """One turning point: when, who did what or what struck, and what it did to the chance."""
    say, course = story.say, story.session.course
    action = course.actions[turn.at]
    came = [story.voice.event(event) for event in course.steps[turn.at + 1].events if event.kind in TOLD]
    if came and action.verb in ("done", "quiet"):
        what = in_a_row(came[:MOST_TOLD])
    else:
        who = story.team(turn.seat) if turn.seat >= 0 else say.text("The Game Master")
        what = say.text("{who}: {what}.", who=who, what=story.action(turn.at, action))
    changes = {"number": number, "round": turn.round, "what": what, "before": say.percent(turn.before),
               "after": say.percent(turn.after)}
    if turn.after >= turn.before:
        return say.text(
            "{number}. Round {round}. {what} The chance rose from about {before} to about {after}.", **changes)
    return say.text(
        "{number}. Round {round}. {what} The chance fell from about {before} to about {after}.", **changes)


def what_ifs(story: Story) -> Chapter | None:
    """What other choices would have led to; None where nobody asked."""
    found = story.session.records.what_ifs
    if not found:
        return None
    return Chapter(story.say.text("What if …"), (Bullets(tuple(what_if_sentence(story, asked) for asked in found)),))


def what_if_sentence(story: Story, asked: Mapping[str, Any]) -> str:
    """One what-if: the other choice, and where bots came to from it, beside where they came to without it."""
    say, course, at = story.say, story.session.course, asked["at"]
    ending, really = asked["ending"], story.action(at, course.actions[at])
    instead = story.action(at, Action(*asked["action"]))
    sentence = say.text("Round {round}: {instead} instead of {really}: {total} points at the end.",
                        round=course.steps[at].state.round, instead=instead, really=really,
                        total=say.number(ending["total"] / POINT, 1))
    if "usual" not in ending:
        return sentence
    by = say.signed((ending["total"] - ending["usual"]) / POINT, 1)
    return sentence + say.text(" ({by} against bots that play on from what was really done)", by=by)
