"""What is asked at each step, in words for those who are there: one person, a few at one screen, a class."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from game.i18n.translator import N_
from game.ui.session.desk import Desk
from game.ui.session.pages import waiting_reveal


class Asked(NamedTuple):
    """One thing to ask, said to one person, to a few, and to somebody who asks it of tables."""

    alone: str
    few: str
    tables: str


ASKED: Mapping[str, Asked] = MappingProxyType({
    "teams": Asked(N_("The name and colour of your team"), N_("Your names and colours"),
                   N_("The tables' names and colours")),
    "order": Asked(N_("Your order, from least to most"), N_("Everybody's order, from least to most"),
                   N_("Each table's order, from least to most")),
    "order-keys": Asked(N_("Touch them one after the other, or press their letters"),
                        N_("1–{most} chooses who, then letters"), N_("1–{most} chooses the table, then letters")),
    "pulse": Asked(N_("What do you think? Choose one."), N_("How many of you say so? Only totals are kept."),
                   N_("How many hands? Only totals are kept.")),
    "detective": Asked(N_("Your answer"), N_("Your answers"), N_("The tables' answers")),
    "pledge": Asked(N_("Your pledge: who does what, by when?"), N_("Your pledge: who does what, by when?"),
                    N_("One pledge from each table. No pupils' names, please.")),
})

AT_TABLE = N_("The game goes on at the table.")
GUIDE: Mapping[str, str] = MappingProxyType({
    "teams": N_("Give your team a name and a colour. Bots take the seats that are left."),
    "order": N_("Touch them from least carbon to most. Guess boldly: surprises are the best part."),
    "pulse": N_("A few questions before the start, without marks. They come back at the end."),
    "story": N_("This place is modelled on a real one. Look for two things: where does the carbon come from, "
                "and who lives with it?"),
    "sources": N_("All the carbon of this place, cut into a hundred parts. Which is the biggest?"),
    "detective": N_("Somebody is proud of a number. Work it out, choose an answer, then turn it over."),
    "rules": N_("How to play, in pictures. No need to remember it all: your first turn is led step by step."),
    "first": N_("To the table! Read the outlook first: one of the two will strike. A brief is only for its own team."),
    "middle": AT_TABLE, "last": AT_TABLE,
    "count": N_("How far has the place come? Then the briefs are turned over."),
    "think": N_("Now look around you: home, school, the way there. Find one thing that could really be done."),
    "make": N_("Make it a card. The balance says if it is fair: nobody believes one that is too good."),
    "show": N_("Read your card aloud. Then promise something small: who, what, by when."),
    "path": N_("This is the way you took. Choose a moment, try another step, and see where it leads."),
    "mirror": N_("This is what the real place did. It is not the answer: it had its troubles too."),
    "talk": N_("Nobody has the one right answer to these. Take your time."),
    "close": N_("The same questions once more. What has changed?"),
})


def asked(desk: Desk, what: str, **params: object) -> str:
    """What is asked of those who are there, in their language. KeyError for a thing that nobody is asked."""
    words = ASKED[what]
    fitting = words.alone if desk.is_alone else words.few if desk.people else words.tables
    return desk.place.say.text(fitting, **params)


def guide_words(desk: Desk) -> str:
    """What there is to do, for those who play without a Game Master."""
    return desk.place.say.text(GUIDE.get(desk.session.step.activity, ""))


def question_words(desk: Desk) -> str:
    """The script's question for this step, to talk or to think about; empty while an answer waits to be turned over,
    which it could give away."""
    question = desk.place.words(f"script/{desk.session.step.id}.ask")
    if not question or waiting_reveal(desk.session):
        return ""
    say = desk.place.say
    if desk.is_alone:
        return say.text("To think about: {question}", question=question)
    return say.text("To talk about: {question}", question=question)
