"""What `deck simulate` calls the things it measured, in the reader's language and with the deck's own names."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from game.bots.gates import GATES
from game.bots.gates.gate import Hint, Verdict
from game.bots.trial import Fault
from game.decks.loaded import LoadedDeck
from game.i18n.translator import N_, Translator

FEW_CARDS = 4
OF_A_TAG = "drop"
MEASURES: Mapping[str, str] = MappingProxyType({
    "random": N_("wins of a player who picks at random"),
    "greedy": N_("wins of a player who takes the nearest step"),
    "lookahead": N_("wins of a player who plans"),
    "easy": N_("wins of the planner on “easy”"),
    "normal": N_("wins of the planner on “normal”"),
    "hard": N_("wins of the planner on “hard”"),
    "won-from-behind": N_("won games that were behind at half-time"),
    "settled": N_("turns when all is settled"),
    "options": N_("possible actions in a turn, in the middle"),
    "real-choices": N_("turns with a real choice"),
    "least-taken": N_("how often “{subject}” is taken (the least wanted)"),
    "most-taken": N_("how often “{subject}” is taken (the most wanted)"),
    "drop": N_("fewer wins without “{subject}”"),
    "saver": N_("wins of the saver"),
    "grower": N_("wins of the grower"),
    "pleaser": N_("wins of the pleaser"),
    "engineer": N_("wins of the engineer"),
    "advocate": N_("wins of the advocate"),
    "near-the-best": N_("characters near the best of them"),
    "met": N_("the brief “{subject}” is met"),
    "minutes": N_("length in minutes (nine games of ten are shorter)"),
    "wait": N_("longest wait in seconds (nine games of ten have less)"),
})
STYLE_NAMES: Mapping[str, str] = MappingProxyType({
    "saver": N_("saver"), "grower": N_("grower"), "pleaser": N_("pleaser"), "engineer": N_("engineer"),
    "advocate": N_("advocate"),
})
FAULTS: Mapping[str, str] = MappingProxyType({
    "crash": N_("“{card}” breaks the rules’ own arithmetic ({detail})."),
    "no-action": N_("“{card}” asks a question that has no answer: nobody can go on."),
    "endless": N_("A game with “{card}” finds no end."),
    "kills": N_("“{card}” alone can end the game: nobody can play on after it."),
})


class SimulationWords:
    """Says verdicts. `words` translates the deck's texts, `say` everything else."""

    def __init__(self, loaded: LoadedDeck, words: Translator, say: Translator) -> None:
        self.loaded = loaded
        self.words = words
        self.say = say
        self.titles = {gate.NAME: gate.TITLE for gate in GATES}

    def gate(self, name: str) -> str:
        """The title of a gate."""
        return self.say.text(self.titles[name])

    def measure(self, verdict: Verdict) -> str:
        """What was measured."""
        named = self.tag if verdict.measure == OF_A_TAG else self.card
        return self.say.text(MEASURES[verdict.measure], subject=named(verdict.subject))

    def verdict(self, verdict: Verdict) -> str:
        """Whether the number lies in its range; empty where there is none."""
        if not verdict.is_judged:
            return ""
        if not verdict.enough:
            return self.say.text("too few games")
        return self.say.text("good") if verdict.ok else self.say.text("missed")

    def card(self, card: str) -> str:
        """The deck's name for a card, an event, a role or a brief; its id where it has none."""
        return self.named(f"{card}.name", card)

    def tag(self, tag: str) -> str:
        """The deck's name for a tag; its id where it has none."""
        return self.named(f"tag/{tag}.name", tag)

    def named(self, path: str, otherwise: str) -> str:
        """The text at a path in the reader's language, where the deck has it."""
        has_it = f"{self.loaded.id}/{path}" in self.loaded.texts
        return self.loaded.said(path, self.words) if has_it else otherwise

    def number(self, verdict: Verdict, value: float) -> str:
        """A value in the verdict's unit."""
        if verdict.unit == "share":
            return self.say.percent(value)
        if verdict.unit == "points":
            return self.say.number(100 * value, 0)
        return self.say.number(value, 1 if verdict.unit == "minutes" else 0)

    def wanted(self, verdict: Verdict) -> str:
        """The range of the gate: `25 %–50 %`, `≤ 10 %`, or nothing."""
        low = None if verdict.floor is None else self.number(verdict, verdict.floor)
        high = None if verdict.ceiling is None else self.number(verdict, verdict.ceiling)
        if low and high:
            return f"{low}–{high}"
        return f"≥ {low}" if low else f"≤ {high}" if high else ""

    def hint(self, hint: Hint) -> str:
        """What the author could do."""
        return self.say.text(hint.text, **{key: self.filling(key, value) for key, value in hint.params.items()})

    def filling(self, key: str, value: Any) -> str:
        """A value of a hint as it is said."""
        if key == "card":
            return self.card(value)
        if key == "tag":
            return self.tag(value)
        if key == "cards":
            return self.listed(map(self.card, value[:FEW_CARDS])) + ("…" if len(value) > FEW_CARDS else "")
        if key == "styles":
            return self.listed(self.say.text(STYLE_NAMES[name]) for name in value)
        return self.say.percent(value) if key == "share" else str(value)

    def listed(self, names: Iterable[str]) -> str:
        """Names in a row."""
        return self.say.text(", ", context="between names").join(names)

    def fault(self, fault: Fault) -> str:
        """What is wrong with a card, or with the deck when no card is known."""
        card = self.card(fault.card) if fault.card else self.loaded.id
        return self.say.text(FAULTS[fault.kind], card=card, detail=fault.detail)

    def place(self, fault: Fault) -> tuple[str, int, int]:
        """File, line and column of the card; those of the deck when no card is known."""
        for path, place in self.loaded.places.items():
            if path[-1:] == ("id",) and self.value_at(path) == fault.card:
                return place.file, place.line, place.column
        return self.loaded.folder, 1, 1

    def value_at(self, path: tuple) -> Any:
        """What the document says at a path; None when it says nothing there."""
        value: Any = self.loaded.document
        for step in path:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                return None
        return value
