"""A deck as the screens need it: its words in the reader's language, its icons, its picture, its facts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from game.decks.loaded import LoadedDeck
from game.i18n.narration import Ids, Narrator
from game.i18n.translator import Translator
from game.ui.typesetting import CLOSE, computation, unit_of

RULE_ICONS = {"income": "coins", "savings": "coins", "upkeep": "gear", "above-path": "chart-up",
              "well-under-path": "chart-down", "engage": "users", "hand-on": "gift", "left-over": "effort"}
DATES = frozenset({"year", "year-month"})
BARE = re.compile(r"[\d.,]+")



class FactLine(NamedTuple):
    """A fact as it is printed: what it means, the figure, and where it stands."""

    means: str
    figure: str
    source: str
    caution: str


class Place:
    """One deck in one language. `say` speaks for the game, `deck_say` for the deck."""

    def __init__(self, loaded: LoadedDeck, say: Translator, deck_say: Translator) -> None:
        self.loaded = loaded
        self.deck = loaded.deck
        self.say = say
        self._deck_say = deck_say
        self._entries: dict[str, Mapping[str, Any]] = {entry["id"]: entry for entry in loaded.cards()}
        hero = loaded.document.get("hero", {})
        self._hero_icons: dict[str, str] = {
            entry["id"]: entry["icon"]
            for entry in (*hero.get("sources", ()), *hero.get("meters", ())) if "icon" in entry
        }
        self._tags = {tag["id"]: tag for tag in loaded.document.get("tags", ())}

    def words(self, path: str) -> str:
        """The deck's text at a path such as `biogas-digester.name`; empty if the author wrote none."""
        if f"{self.deck.id}/{path}" not in self.loaded.texts:
            return ""
        return self.loaded.said(path, self._deck_say)

    def narrator(self, teams: Sequence[str]) -> Narrator:
        """Somebody who says the events of a game with these teams."""
        deck = self.deck
        ids = Ids([entry.id for entry in deck.sources], [entry.id for entry in deck.meters],
                  [entry.id for entry in deck.results])
        return Narrator(self.say, self.words, ids, teams)

    def icon(self, card: str) -> str:
        """The icon of a card, a role, an event, a rule; a plain card where the author chose none."""
        if card in RULE_ICONS:
            return RULE_ICONS[card]
        return self._entries.get(card, {}).get("icon", "card")

    def entry(self, card: str) -> Mapping[str, Any]:
        """What the author wrote about a card; empty for an unknown id."""
        return self._entries.get(card, {})

    def tag_names(self, tags: Sequence[str]) -> str:
        """The tags' names in a row."""
        return " · ".join(self.words(f"tag/{tag}.name") for tag in tags)

    def tag_icon(self, tag: str) -> str:
        """The icon of a tag."""
        return self._tags.get(tag, {}).get("icon", "card")

    def source_icon(self, source: str) -> str:
        """The icon of a source of emissions; a cloud where the author chose none."""
        return self._hero_icons.get(source, "carbon")

    def meter_unit(self, meter: str) -> str:
        """The unit of a meter as it follows its number; empty where the author gave none."""
        meters = self.loaded.document.get("hero", {}).get("meters", ())
        unit = next((str(each.get("unit", "")) for each in meters if each["id"] == meter), "")
        return f"{CLOSE}{unit_of(unit)}" if unit[:1].isalpha() else unit

    def meter_icon(self, meter: str) -> str:
        """The icon of one of the deck's meters."""
        return self._hero_icons.get(meter, "target")

    def source_name(self, number: int) -> str:
        """The name of a source of emissions."""
        return self.words(f"source/{self.deck.sources[number].id}.name")

    def fact(self, fact_id: str) -> FactLine:
        """A fact with its figure, unit and page. KeyError for an id that the ledger does not have."""
        fact = self.loaded.ledger[fact_id]
        return FactLine(self.words(f"fact/{fact_id}.means"), self._figure(fact), self._source(fact),
                        self.words(f"fact/{fact_id}.caution"))

    def _figure(self, fact: Mapping[str, Any]) -> str:
        """The figure as the source prints it; in another language than the source's, the value with its unit."""
        printed, value, unit = str(fact.get("printed", "")), fact["value"], str(fact.get("unit", ""))
        if printed and (printed.isascii() or self.say.locale == self.loaded.document.get("language")):
            return f"{printed} {unit_of(unit)}" if BARE.fullmatch(printed) and "/" in unit else printed
        if unit in DATES or not isinstance(value, int | float):
            return self.words(f"fact/{fact['id']}.value") or str(value)
        if unit == "share":
            return self.say.percent(value, 0 if round(value * 100, 6).is_integer() else 1)
        return f"{self.say.number(value)}%" if unit == "%" else f"{self.say.number(value)} {unit_of(unit)}".strip()

    def _source(self, fact: Mapping[str, Any]) -> str:
        """Where a fact stands: document and page, or how it was worked out."""
        if "document" not in fact:
            return f"={CLOSE}{computation(self.say, str(fact.get('derived', {}).get('how', '')))}"
        document = self.words(f"document/{fact['document']}.title") or str(fact["document"])
        return self.say.text("{document}, p. {page}", document=document, page=fact["page"]) if "page" in fact \
            else document

    def facts_of(self, card: str) -> list[FactLine]:
        """The facts that a card rests on."""
        basis = self.entry(card).get("basis", {})
        return [self.fact(fact) for fact in basis.get("facts", ()) if fact in self.loaded.ledger]

    def mark(self, card: str) -> str:
        """Where a card's model value comes from, in a word: fact, scaled, estimate; empty if it says nothing."""
        kind = self.entry(card).get("basis", {}).get("kind", "")
        marks = {"fact": self.say.text("from a fact"), "scaled": self.say.text("scaled from facts"),
                 "estimate": self.say.text("estimate")}
        return marks.get(kind, "")

    @property
    def map_path(self) -> Path | None:
        """The file that describes the picture of the place."""
        return self.loaded.map_path
