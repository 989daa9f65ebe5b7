"""The chapters of a report in order, and the certificates."""

from game.i18n.sessions import worded
from game.record.report import class_chapters, game_chapters
from game.record.report.parts import Certificate, Chapter
from game.record.report.story import Story
from game.session.honours import honours


def chapters(story: Story) -> tuple[Chapter, ...]:
    """All chapters that have something to say."""
    found = (
        game_chapters.what_happened(story), game_chapters.turning(story), game_chapters.what_ifs(story),
        game_chapters.rounds(story), class_chapters.mirror(story), class_chapters.made(story),
        class_chapters.guesses(story), class_chapters.pulse(story), class_chapters.time(story),
        class_chapters.for_home(story),
    )
    return tuple(chapter for chapter in found if chapter is not None)


def certificates(story: Story) -> tuple[Certificate, ...]:
    """One for every team."""
    say = story.say
    return tuple(
        Certificate(say.text("Certificate"), story.team(honour.seat), worded(say, "honour", honour.kind,
                                                                            count=honour.count), story.title())
        for honour in honours(story.session)
    )


def subtitle(story: Story) -> str:
    """The line under the title: the day, the level, how many teams."""
    say = story.say
    teams = say.plural("{n} team", "{n} teams", story.state.seats)
    day = say.day(story.held) if story.held else ""
    return " · ".join(part for part in (day, teams, story.words("deck.place")) if part)
