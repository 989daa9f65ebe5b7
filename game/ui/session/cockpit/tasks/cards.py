"""The card maker: every table's own card, weighed while it is made; and the bonus round."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pygame import FRect

from game.i18n.sessions import worded
from game.i18n.translator import N_
from game.session.act import Act
from game.session.balance import Verdict, needle, scale
from game.session.draft import RANGES, Draft, card_of, flaw, plain_draft
from game.session.making import verdict_on
from game.ui.canvas import Canvas, Type
from game.ui.inputs import Key
from game.ui.layout import Share, columns, grid, rows
from game.ui.session.audience.create import VERDICT_TINTS
from game.ui.session.cockpit.taps import Tap, WordField
from game.ui.session.cockpit.tasks.task import NOTE, Task, table_key, table_tabs
from game.ui.session.desk import Desk
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Drawing, Label

LONGEST_NAME, LONGEST_TEXT = 26, 110
SIDES, HAN = 4, "\u2e7f"
STEPS = {"cost": 1, "rounds": 1, "cut": 2, "trust": 1, "savings": 1, "upkeep": 1}
NAMES = {"cost": N_("Coins"), "rounds": N_("Rounds"), "cut": N_("Cut %"), "trust": N_("Trust"),
         "savings": N_("Saves a round"), "upkeep": N_("Costs a round")}
FLAWS = {"name": N_("The name is missing or too long."), "text": N_("The sentence is missing or too long."),
         "tags": N_("Choose one to three kinds."), "source": N_("Choose what it cuts.")}


class CardsTask(Task):
    """What is entered is kept at once; a card that makes sense goes into the session by itself."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        seat, draft = table(desk), draft_now(desk)
        tabs, texts, tags, sources, numbers, scales = rows(rect, [42, 46, 72, 72, Share(), 92], 8)
        name, text = columns(texts, [Share(0.6), Share()], 8)
        say, words = desk.place.say, desk.place.words
        deck = desk.session.plan.game.deck
        return [
            *table_tabs(desk, tabs, seat),
            WordField(f"card.name.{seat}", name, draft.name, placeholder=say.text("Name of the card"),
                      longest=LONGEST_NAME),
            WordField(f"card.text.{seat}", text, draft.text, placeholder=say.text("One sentence: what is it?"),
                      longest=LONGEST_TEXT),
            *chips(tags, "tag", [(tag, words(f"tag/{tag}.name")) for tag in deck.tags], draft.tags),
            *chips(sources, "source", [(source.id, words(f"source/{source.id}.name")) for source in deck.sources],
                   (draft.source,)),
            *self._numbers(desk, numbers, draft), *self._balance(desk, scales, draft, seat),
        ]

    def _numbers(self, desk: Desk, rect: FRect, draft: Draft) -> list[Widget]:
        widgets: list[Widget] = []
        high = min(56.0, rect.height / 2 - 4)
        for field, cell in zip(STEPS, grid(FRect(rect.x, rect.y, rect.width, 2 * high + 8), 3, 2, 8), strict=True):
            label, less, value, more = columns(cell, [Share(), 38, 40, 38], 3)
            now = getattr(draft, field)
            widgets += [
                Label(f"number.{field}", label, desk.place.say.text(NAMES[field]), Type(17, valign="middle",
                                                                                    smallest=12, max_lines=2)),
                Tap(f"less.{field}", less, icon="minus", value=(field, -STEPS[field])),
                Label(f"value.{field}", value, str(now), Type(21, bold=True, align="centre", valign="middle")),
                Tap(f"more.{field}", more, icon="add", value=(field, STEPS[field])),
            ]
        return widgets

    def _balance(self, desk: Desk, rect: FRect, draft: Draft, seat: int) -> list[Widget]:
        """The scale, what is still missing, and the bonus round."""
        say, session = desk.place.say, desk.session
        wrong = flaw(session.plan.game.deck, draft)
        verdict = None if wrong in ("source", "cost", "cut") else verdict_on(
            session, card_of(session.plan.game.deck, draft, seat))
        left, right = columns(rect, [Share(), 220], 12)
        top, low = rows(left, [34, Share()], 6)
        told = say.text(FLAWS.get(wrong, FLAWS["text"]))
        if verdict is not None and not wrong:
            told = worded(say, "verdict", verdict.code)
        widgets: list[Widget] = [
            Drawing("balance", top, lambda canvas, box: paint_balance(canvas, box, desk, verdict)),
            Label("balance.words", low, self._price(desk, told, verdict), NOTE),
        ]
        ways = (("bonus", say.text("Bonus round"), "dice", session.bonus is None and session.course.state.over),
                ("keep-deck", say.text("Save as a deck"), "save", bool(session.records.cards)))
        widgets += [Tap(f"card.{id}", cell, words, icon=icon, enabled=enabled)
                    for (id, words, icon, enabled), cell in zip(ways, rows(right, [Share()] * 2, 6), strict=True)]
        return widgets

    def _price(self, desk: Desk, told: str, verdict: Verdict | None) -> str:
        if verdict is None or verdict.code == "empty":
            return told
        low, high = verdict.fair_price
        return f"{told}  {desk.place.say.text('A fair price: {low}–{high} coins', low=low, high=high)}"

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


def chips(rect: FRect, prefix: str, entries: Sequence[tuple[str, str]], chosen: Sequence[str]) -> list[Widget]:
    """Things to choose from in two lines, each as wide as its words ask for."""
    half = -(-len(entries) // 2)
    widest = max(sum(breadth(words) for _, words in line) for line in (entries[:half], entries[half:]))
    found: list[Widget] = []
    for line, room in zip((entries[:half], entries[half:]), rows(rect, [Share(), Share()], 6), strict=True):
        shares = [Share(breadth(words)) for _, words in line]
        cells = columns(room, [*shares, Share(widest - sum(share.weight for share in shares))], 6)
        found += [Tap(f"{prefix}.{name}", cell, words, value=name, selected=name in chosen)
                  for (name, words), cell in zip(line, cells, strict=False)]
    return found


def breadth(words: str) -> float:
    """About how wide words are on a button, its sides included; a Han character is as wide as two letters."""
    return SIDES + sum(2 if sign > HAN else 1 for sign in words)


def paint_balance(canvas: Canvas, box: FRect, desk: Desk, verdict: Verdict | None) -> None:
    """A scale with a pointer: dear at the left, too cheap at the right, fair in the middle."""
    bar = FRect(box.x, box.centery - 7, box.width, 14)
    canvas.box(bar, canvas.theme.unfilled, 7)
    canvas.box(FRect(bar.x + bar.width * 0.25, bar.y, bar.width * 0.5, 14), "good", 7)
    if verdict is None:
        return
    marks, _ = scale(desk.session.plan.game, desk.session.course.steps[0].state)
    x = bar.x + bar.width * (needle(verdict, marks) + 1) / 2
    canvas.disc((max(bar.x + 14, min(bar.right - 14, x)), bar.centery), 14, VERDICT_TINTS[verdict.code])
