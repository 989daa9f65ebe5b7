"""Many sessions beside one another: where time went, which cards nobody played, the pulse by place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from game.i18n.sessions import worded
from game.i18n.translator import Translator
from game.record.report.class_chapters import minutes, shown
from game.record.report.parts import Bullets, Chapter, Paragraph, Part, Table
from game.record.report.sheet import written
from game.record.report.story import Story
from game.session.clock import StageTime, stage_times
from game.session.plan import STAGES
from game.session.pulse import FEW, Share, changes

LONG = 1.15
HEAD = ("place", "what", "of", "value", "unit")


def by_place(stories: Iterable[Story]) -> Mapping[str, list[Story]]:
    """The stories by the id of their deck."""
    found: dict[str, list[Story]] = {}
    for story in stories:
        found.setdefault(story.session.plan.game.deck.id, []).append(story)
    return dict(sorted(found.items()))


def mean_times(stories: Sequence[Story]) -> tuple[StageTime, ...]:
    """Mean seconds of each stage, planned and as they were."""
    every = [stage_times(story.session) for story in stories]
    return tuple(
        StageTime(stage, sum(times[at].planned for times in every) // len(every),
                  sum(times[at].spent for times in every) // len(every)) for at, stage in enumerate(STAGES)
    )


def never_played(stories: Sequence[Story]) -> tuple[str, ...]:
    """The deck's measures, growth offers and joint projects that no session has begun."""
    begun: set[str] = set()
    for story in stories:
        begun |= {card for card, _ in story.state.built} | {card for card, _, _ in story.state.works}
    return tuple(card for card in stories[0].session.plan.game.cards if card not in begun)


def joined_pulse(stories: Sequence[Story]) -> Mapping[str, tuple[str, Share, Share]]:
    """For each question its kind and the hands of all sessions that asked it before and after."""
    found: dict[str, tuple[str, Share, Share]] = {}
    for story in stories:
        for change in changes(story.session):
            if change.before and change.after:
                kind, before, after = found.get(change.id, (change.kind, Share(0, 0), Share(0, 0)))
                found[change.id] = (kind, added(before, change.before), added(after, change.after))
    return found


def added(one: Share, other: Share) -> Share:
    """Two shows of hands as one."""
    return Share(one.yes + other.yes, one.of + other.of)


def summary(stories: Sequence[Story], say: Translator) -> tuple[Chapter, ...]:
    """The chapters of a summary: all sessions, then one for each place."""
    head = (say.text("Day"), say.text("Place"), say.text("Result"), say.text("Minutes"))
    rows = tuple(
        (say.day(story.held) if story.held else "—", story.title(), story.result(),
         say.number(round(sum(stage.spent for stage in stage_times(story.session)) / 60))) for story in stories)
    first = Chapter(say.plural("{n} session", "{n} sessions", len(stories)), (Table(head, rows),))
    return (first, *(place_chapter(found, say) for found in by_place(stories).values()))


def place_chapter(stories: Sequence[Story], say: Translator) -> Chapter:
    """One place: its stages, its unplayed cards, its pulse."""
    story = stories[0]
    times = mean_times(stories)
    rows = tuple(
        (worded(say, "stage", stage.stage), minutes(story, stage.planned), minutes(story, stage.spent),
         say.text("ran long") if stage.spent > LONG * stage.planned else "") for stage in times)
    head = (say.text("Stage"), say.text("Planned"), say.text("As it was (mean)"), "")
    parts: list[Part] = [Table(head, rows)]
    unplayed = never_played(stories)
    if unplayed:
        parts += [Paragraph(say.plural("{n} card that nobody has played", "{n} cards that nobody has played",
                                       len(unplayed)), "lead"),
                  Bullets(tuple(story.voice.name(card) for card in unplayed))]
    joined = joined_pulse(stories)
    if joined:
        head = (say.text("Pulse"), say.text("Before"), say.text("After"))
        parts.append(Table(head, tuple((worded(say, "kind", kind), shown(story, before), shown(story, after))
                                       for kind, before, after in joined.values())))
        if min(min(before.of, after.of) for _, before, after in joined.values()) < FEW:
            parts.append(Paragraph(say.text("Fewer than ten answered: these numbers mean little."), "note"))
    return Chapter(story.title(), tuple(parts))


def summary_sheet(stories: Sequence[Story]) -> str:
    """The numbers of a summary as CSV text."""
    return written(HEAD, summary_rows(stories))


def summary_rows(stories: Sequence[Story]) -> Iterator[tuple[object, ...]]:
    """One number a line, by place."""
    for place, found in by_place(stories).items():
        yield place, "sessions", "", len(found), "sessions"
        for stage in mean_times(found):
            yield place, "planned", stage.stage, round(stage.planned / 60, 1), "min"
            yield place, "spent", stage.stage, round(stage.spent / 60, 1), "min"
        for card in never_played(found):
            yield place, "never-played", card, len(found), "sessions"
        for question, (_, before, after) in joined_pulse(found).items():
            for when, share in (("before", before), ("after", after)):
                yield place, f"pulse-{when}", question, round(share.part, 3), f"of {share.of}"
