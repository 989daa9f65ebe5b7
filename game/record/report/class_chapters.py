"""The chapters about the class: cards and pledges, guesses, the pulse, the time, the mirror, a page for home."""

from collections.abc import Sequence

from game.i18n.sessions import worded
from game.record.report.charts import Bar, paired_bars
from game.record.report.parts import Bullets, Chapter, Paragraph, Part, Table
from game.record.report.story import Story
from game.session.clock import stage_times
from game.session.footprint import ordered_ids, scored
from game.session.making import made_cards, verdict_on
from game.session.pulse import Change, Share, changes

MIRROR = ("did", "cost", "wrong", "not-the-answer")
WILLING_PERCENT = 61
WILLING_PAGE = 14


def mirror(story: Story) -> Chapter | None:
    """What the real place did, what it cost, what went wrong there; None where the deck has no mirror."""
    say = story.say
    if "mirror" not in story.session.plan.document:
        return None
    titles = (say.text("What the real place did"), say.text("What it cost"), say.text("What went wrong"),
              say.text("Why it is not the answer"))
    parts: list[Part] = []
    for title, field in zip(titles, MIRROR, strict=True):
        parts += [Paragraph(title, "lead"), Paragraph(story.words(f"mirror.{field}"))]
    return Chapter(say.text("The mirror"), tuple(parts))


def made(story: Story) -> Chapter | None:
    """The teams' cards and pledges; None where there are none."""
    say, session = story.say, story.session
    drafts = session.records.cards
    parts: list[Part] = []
    if drafts:
        cards = dict(made_cards(session, playable=False))
        head = (say.text("Team"), say.text("Card"), say.text("What it is"), say.text("Coins"), say.text("Balance"))
        rows = tuple(
            (story.team(seat), draft["name"], draft["text"], say.number(draft["cost"]),
             worded(say, "verdict", verdict_on(session, cards[seat]).code)) for seat, draft in sorted(drafts.items()))
        parts.append(Table(head, rows))
    if session.bonus is not None and session.bonus.state.over:
        before, after = session.course.state.totals[-1] / 100, session.bonus.state.totals[-1] / 100
        parts.append(Paragraph(say.text("In the bonus round the total went from {before} to {after} points.",
                                        before=say.number(before, 1), after=say.number(after, 1))))
    if session.records.pledges:
        head = (say.text("Team"), say.text("Who"), say.text("What"), say.text("By when"))
        rows = tuple((story.team(seat), pledge["who"], pledge["what"], pledge["by"])
                     for (seat, _), pledge in sorted(session.records.pledges.items()))
        parts += [Paragraph(say.text("Pledges"), "lead"), Table(head, rows)]
    return Chapter(say.text("Cards and pledges of our own"), tuple(parts)) if parts else None


def guesses(story: Story) -> Chapter | None:
    """The footprint orders and the Number Detectives; None where neither was played."""
    say, records, document = story.say, story.session.records, story.session.plan.document
    parts: list[Part] = []
    if records.orders:
        right = story.voice.listed([story.words(f"footprint.{each}.name") for each in ordered_ids(document)])
        rows = tuple(
            (story.team(seat), say.text("{right} of {pairs} pairs", right=score.right, pairs=score.pairs))
            for seat, score in ((seat, scored(document, ids)) for seat, ids in sorted(records.orders.items())))
        parts += [Paragraph(say.text("Least to most: {order}", order=right)),
                  Table((say.text("Team"), say.text("The right way round")), rows)]
    for name, answers in sorted(records.detectives.items()):
        entry = story.session.plan.entry("detectives", name) or {"options": ()}
        rights = {option["id"] for option in entry["options"] if option.get("right")}
        count = sum(option in rights for option in answers.values())
        parts += [Paragraph(story.words(f"{name}.claim"), "quote"), Paragraph(story.words(f"{name}.answer")),
                  Paragraph(say.plural("{right} of {n} team saw it.", "{right} of {n} teams saw it.", len(answers),
                                       right=count), "note")]
    return Chapter(say.text("Guesses and detectives"), tuple(parts)) if parts else None


def pulse(story: Story) -> Chapter | None:
    """The pulse before and after with its interval; None where nobody was asked."""
    say = story.say
    found = [change for change in changes(story.session) if change.before or change.after]
    if not found:
        return None
    names = numbered([worded(say, "kind", change.kind) for change in found])
    bars = [Bar(name, *half(story, change.before), *half(story, change.after))
            for name, change in zip(names, found, strict=True)]
    legend = say.text("Grey: before. Green: after. Counted are right answers, or answers in the upper half.")
    rows = tuple((story.words(f"pulse/{change.id}.text"), shown(story, change.before), shown(story, change.after),
                  interval(story, change)) for change in found)
    head = (say.text("Question"), say.text("Before"), say.text("After"), say.text("Change (95 % interval)"))
    parts: list[Part] = [paired_bars(bars, legend), Paragraph(legend, "note"), Table(head, rows)]
    if any(change.is_few for change in found):
        parts.append(Paragraph(say.text("Fewer than ten answered: these numbers mean little."), "lead"))
    parts.append(Paragraph(say.text(
        "The interval is Newcombe's for a difference of two shares. It takes before and after as two separate groups, "
        "because no answer is tied to a child."), "note"))
    if any(change.kind == "intention" for change in found):
        parts.append(Paragraph(say.text(
            "Beside it: over {percent} % of the young people in the SDG Hero sessions said afterwards that they were "
            "willing to act (collection of 2025, page {page}). They were asked only after the session, and how many "
            "were asked is not printed. So this is something to lay beside, not to measure against.",
            percent=WILLING_PERCENT, page=WILLING_PAGE), "note"))
    return Chapter(say.text("The pulse"), tuple(parts))


def numbered(names: Sequence[str]) -> list[str]:
    """The names, with a number behind those that come more than once."""
    return [f"{name} {names[:at + 1].count(name)}" if names.count(name) > 1 else name for at, name in enumerate(names)]


def half(story: Story, share: Share | None) -> tuple[float, str]:
    """One bar's length and the text behind it."""
    return (share.part, shown(story, share)) if share else (0.0, "—")


def shown(story: Story, share: Share | None) -> str:
    """A share as `12 of 20 (60 %)`."""
    if not share:
        return "—"
    percent = story.say.percent(share.part)
    return story.say.text("{yes} of {of} ({percent})", yes=share.yes, of=share.of, percent=percent)


def interval(story: Story, change: Change) -> str:
    """A change in percentage points with its interval."""
    if change.by is None or change.low is None or change.high is None:
        return "—"
    by, low, high = (story.say.signed(100 * value, 0) for value in (change.by, change.low, change.high))
    return story.say.text("{by} ({low} to {high})", by=by, low=low, high=high)


def time(story: Story) -> Chapter:
    """The minutes of the stages beside the plan."""
    say = story.say
    times = stage_times(story.session)
    longest = max(max(stage.planned, stage.spent) for stage in times) or 1
    bars = [
        Bar(worded(say, "stage", stage.stage), stage.planned / longest, minutes(story, stage.planned),
            stage.spent / longest, minutes(story, stage.spent)) for stage in times
    ]
    legend = say.text("Grey: planned. Green: as it was.")
    whole = say.text("{spent} of {planned} planned.", spent=minutes(story, sum(stage.spent for stage in times)),
                     planned=minutes(story, sum(stage.planned for stage in times)))
    return Chapter(say.text("Time"), (paired_bars(bars, legend), Paragraph(f"{legend} {whole}", "note")))


def minutes(story: Story, seconds: int) -> str:
    """Seconds as minutes in words."""
    count = round(seconds / 60)
    return story.say.plural("{n} minute", "{n} minutes", count)


def for_home(story: Story) -> Chapter:
    """One page for parents: what was played, what was new, what to ask, what was promised."""
    say, session = story.say, story.session
    parts: list[Part] = [
        Paragraph(say.text("Today your child helped to lead a real place through its climate transition: {place}.",
                           place=story.words("deck.place")), "lead"),
        Paragraph(story.words("deck.summary")),
        Paragraph(say.text("The class got this far: {result}. The real place is no model answer, and nor is ours.",
                           result=story.result())),
    ]
    known = story.state.insights[:4]
    if known:
        words = ((story.voice.name(each), story.words(f"{each}.text")) for each in known)
        parts += [Paragraph(say.text("New words"), "lead"),
                  Bullets(tuple(say.text("{name}: {text}", name=name, text=text) for name, text in words))]
    questions = [entry["id"] for entry in session.plan.document.get("reflection", ())][:3]
    if questions:
        parts += [Paragraph(say.text("Good questions for supper"), "lead"),
                  Bullets(tuple(story.words(f"reflection/{each}.text") for each in questions))]
    pledges = sorted(session.records.pledges.items())
    if pledges:
        parts += [Paragraph(say.text("What the class wants to do"), "lead"),
                  Bullets(tuple(say.text("{who}: {what} (by {by})", **pledge) for _, pledge in pledges))]
    parts.append(Paragraph(say.text("No names and no answers of single children were kept."), "note"))
    return Chapter(say.text("For home"), tuple(parts), fresh=True)
