"""The papers to take home: report and certificates of a session, and the deck with the class's own cards."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from game.i18n.phrases import phrase
from game.record.fault import StoreError
from game.record.files import write_whole
from game.record.folders import shipped
from game.record.made_deck import save_made_deck
from game.record.report.chapters import certificates, chapters, subtitle
from game.record.report.page import page
from game.record.report.paper import paper
from game.record.report.sheet import sheet
from game.record.report.story import Story, voice_of, words_with_cards
from game.session.making import made_cards
from game.session.state import Session
from game.ui.session.desk import Desk

if TYPE_CHECKING:
    from game.ui.app import App


def write_papers(desk: Desk, folder: Path, held: date, playouts: int) -> Path:
    """Writes report.html, report.pdf (with a certificate for every team) and report.csv; the folder. StoreError."""
    session, say = desk.session, desk.place.say
    words = words_with_cards(session, desk.place.words)
    story = Story(session, say, words, voice_of(session, say, words), desk.insights.turns(), playouts, held)
    content, title, below = chapters(story), story.title(), subtitle(story)
    write_whole(folder / "report.html", page(title, below, content, say.locale).encode())
    pdf = paper(title, below, content, certificates(story), shipped("assets") / "fonts", say.locale)
    write_whole(folder / "report.pdf", pdf)
    write_whole(folder / "report.csv", sheet(story).encode())
    return folder


def write_deck(session: Session, base: Path, target: Path, why: str) -> Path:
    """Writes a deck with the class's own cards among its measures; its folder. `why` says where their numbers come
    from. StoreError."""
    cards = [(card, session.records.cards[seat]) for seat, card in made_cards(session, playable=False)]
    return save_made_deck(base, target, cards, why)


def give_papers(app: App, desk: Desk, playouts: int) -> None:
    """Writes the report beside the others of the user; a notice says where, or why not."""
    now, say = datetime.now(), app.say
    folder = app.folders.reports / f"{now:%Y%m%d-%H%M}-{desk.place.deck.id}"
    try:
        write_papers(desk, folder, now.date(), playouts)
    except StoreError as fault:
        app.frame.notify(phrase(say, fault.code, fault.params), "warning", "bad")
    else:
        app.frame.notify(say.text("The report is in {path}", path=folder), "printer")


def give_deck(app: App, desk: Desk) -> None:
    """Saves the class's cards as a deck among the user's; a notice says where, or why not."""
    place, say = desk.place, app.say
    target = app.folders.decks / f"{place.deck.id}-{datetime.now():%y%m%d-%H%M}"
    why = say.text("Made by a class; the numbers are its own.")
    try:
        write_deck(desk.session, Path(place.loaded.folder), target, why)
    except StoreError as fault:
        app.frame.notify(phrase(say, fault.code, fault.params), "warning", "bad")
    else:
        app.frame.notify(say.text("The deck with your cards is in {path}", path=target), "save")
