"""The card maker: every table's own card, weighed while it is made; and the bonus round."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pygame import FRect

from game.i18n.sessions import worded
from game.i18n.translator import N_
from game.session.act import Act
from game.session.balance import Verdict
from game.session.draft import RANGES, Draft, card_of, flaw, plain_draft
from game.session.making import verdict_on
from game.ui.inputs import Key
from game.ui.layout import Share, columns, rows
from game.ui.session.cockpit.taps import Tap, WordField
from game.ui.session.cockpit.tasks.task import NOTE, Task, table_key, table_tabs
from game.ui.session.cockpit.tasks.workbench import (
    chips,
    chips_height,
    paint_balance,
    steppers,
    steppers_height,
)
from game.ui.session.desk import Desk
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Drawing, Label

LONGEST_NAME, LONGEST_TEXT = 26, 110
TAGS, SOURCES = 5, 4
FLAWS = {"name": N_("First give the card a name."), "text": N_("Now say in one sentence what it is."),
         "tags": N_("Choose one to three tags."), "source": N_("Choose where it cuts carbon.")}
TOO_LONG = {"name": N_("The name is too long for the card."), "text": N_("The sentence is too long for the card.")}


class CardsTask(Task):
    """What is entered is kept at once; a card that makes sense goes into the session by itself."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        seat, draft = table(desk), draft_now(desk)
        say, words = desk.place.say, desk.place.words
        deck = desk.session.plan.game.deck
        tabs, texts, tags, sources, numbers, scales = rows(rect, [
            40, 44, chips_height(len(deck.tags), TAGS), chips_height(len(deck.sources), SOURCES),
            steppers_height(rect.width), Share()], 6)
        name, text = columns(texts, [Share(0.6), Share()], 8)
        return [
            *table_tabs(desk, tabs, seat),
            WordField(f"card.name.{seat}", name, draft.name, placeholder=say.text("Name of the card"),
                      longest=LONGEST_NAME),
            WordField(f"card.text.{seat}", text, draft.text, placeholder=say.text("One sentence: what is it?"),
                      longest=LONGEST_TEXT),
            *chips(tags, say.text("Tags: one to three"), "tag",
                   [(tag, words(f"tag/{tag}.name")) for tag in deck.tags], draft.tags, TAGS),
            *chips(sources, say.text("Where does it cut carbon?"), "source",
                   [(source.id, words(f"source/{source.id}.name")) for source in deck.sources], (draft.source,),
                   SOURCES),
            *steppers(numbers, draft, say.text), *self._balance(desk, scales, draft, seat),
        ]

    def _balance(self, desk: Desk, rect: FRect, draft: Draft, seat: int) -> list[Widget]:
        """The scale, what is still missing, and the bonus round."""
        say, session = desk.place.say, desk.session
        wrong = flaw(session.plan.game.deck, draft)
        verdict = None if wrong in ("source", "cost", "cut") else verdict_on(
            session, card_of(session.plan.game.deck, draft, seat))
        left, right = columns(rect, [Share(), 200], 20)
        top, low = rows(left, [28, Share()], 4)
        is_long = bool(getattr(draft, wrong, "")) and wrong in TOO_LONG
        told = say.text(TOO_LONG[wrong] if is_long else FLAWS.get(wrong, FLAWS["text"]))
        if verdict is not None and not wrong:
            told = worded(say, "verdict", verdict.code)
        widgets: list[Widget] = [
            Drawing("balance", top, lambda canvas, box: paint_balance(canvas, box, desk, verdict)),
            Label("balance.words", low, self._price(desk, told, verdict), NOTE),
        ]
        ways = (("bonus", say.text("Bonus round"), "dice", session.bonus is None and session.course.state.over),
                ("keep-deck", say.text("Save as a deck"), "save", bool(session.records.cards)))
        cells = rows(right, [min(48.0, (right.height - 6) / 2)] * len(ways), 6)
        widgets += [Tap(f"card.{id}", cell, words, icon=icon, enabled=enabled)
                    for (id, words, icon, enabled), cell in zip(ways, cells, strict=True)]
        return widgets

    def _price(self, desk: Desk, told: str, verdict: Verdict | None) -> str:
        if verdict is None or verdict.code == "empty":
            return told
        low, high = verdict.fair_price
        return desk.place.say.text("{verdict}. A fair price: {low}–{high} coins", verdict=told[:1].upper() + told[1:],
                                   low=low, high=high)

    def press(self, desk: Desk, name: str, value: object) -> bool:
        draft = draft_now(desk)
        if name.startswith("table."):
            self.flush(desk)
            desk.sheet.seat = int(value)
        elif name.startswith(("less.", "more.")):
            field, by = value
            span = RANGES[field]
            keep(desk, **{field: max(span.start, min(span.stop - 1, getattr(draft, field) + by))})
        elif name.startswith("tag."):
            tags = [tag for tag in draft.tags if tag != value]
            keep(desk, tags=tuple(tags if value in draft.tags else [*draft.tags, value][-3:]))
        elif name.startswith("source."):
            keep(desk, source="" if draft.source == value else str(value))
        elif name == "card.bonus":
            self.flush(desk)
            desk.do(Act("open-bonus", {}))
        else:
            return False
        self.flush(desk)
        return True

    def change(self, desk: Desk, name: str, value: object) -> None:
        field = name.split(".")[1]
        if field in ("name", "text"):
            keep(desk, **{field: str(value)})

    def submit(self, desk: Desk, name: str, value: object) -> str:
        self.flush(desk)
        return f"card.text.{table(desk)}" if ".name." in name else "next"

    def key(self, desk: Desk, key: Key) -> bool:
        seat = table_key(desk, key)
        if seat >= 0:
            self.flush(desk)
            desk.sheet.seat = seat
        return seat >= 0

    def flush(self, desk: Desk) -> None:
        seat, draft = table(desk), draft_now(desk)
        known = desk.session.records.cards.get(seat)
        plain = plain_draft(draft)
        if plain != known and not flaw(desk.session.plan.game.deck, draft) and desk.session.bonus is None:
            desk.do(Act("card", {"seat": seat, "draft": plain}))


def table(desk: Desk) -> int:
    """The table whose card is made."""
    return max(0, desk.sheet.seat)


def draft_now(desk: Desk) -> Draft:
    """The draft of that table: as typed, else as kept, else a beginning."""
    seat = table(desk)
    values: Any = desk.sheet.drafts.get(f"draft.{seat}") or desk.session.records.cards.get(seat) or {}
    return Draft(**{**values, "tags": tuple(values.get("tags", ()))})


def keep(desk: Desk, **changes: Any) -> None:
    """Changes the draft of the table that is open."""
    desk.sheet.drafts[f"draft.{table(desk)}"] = plain_draft(draft_now(desk)._replace(**changes))
