"""Whole games told in sentences: what each team could do, what it did, what came of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from game.bots.kinds import seated
from game.decks.evidence import Home
from game.decks.loaded import LoadedDeck
from game.decks.opening import inspected
from game.i18n.narration import Ids, Narrator
from game.i18n.translator import Translator
from game.rules import engine
from game.rules.action import Action
from game.rules.game import Game
from game.rules.model import Deck, Level
from game.rules.setup import Setup
from game.rules.state import State
from game.rules.view import view_for

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CATALOGUES = (ROOT / "locales", HERE / "locales")
TINY = ROOT / "tests" / "decks" / "data" / "tiny"
RANCH = ROOT / "scenarios" / "low-carbon-ranch"
LOCALES = ("en", "zh_CN")
TINY_LEVELS = {  # its own, so that tuning the usual ones leaves its transcripts as they are
    "easy": Level(income=120, path=3, bad_luck=50, hand=4, open_briefs=True),
    "normal": Level(income=100, path=0, bad_luck=100, hand=5, open_briefs=False),
    "hard": Level(income=80, path=-3, bad_luck=150, hand=5, open_briefs=False),
}


class Plan(NamedTuple):
    """A game that is kept as transcripts: who plays which deck, and how."""

    folder: Path
    format: str
    level: str
    teams: int
    rounds: int
    seed: int
    bot: str = "random"

    @property
    def name(self) -> str:
        """What its files are called, without the locale."""
        return (f"{self.folder.name}-{self.format}-{self.level}-{self.teams}-teams-{self.rounds}-rounds"
                f"-seed-{self.seed}-{self.bot}")

    def path(self, locale: str) -> Path:
        """The kept transcript in a language."""
        return HERE / f"{self.name}.{locale}.txt"


PLANS = (
    Plan(TINY, "hero", "normal", 2, 4, 1),
    Plan(TINY, "hero", "easy", 3, 4, 2),
    Plan(TINY, "hero", "hard", 4, 6, 3),
    Plan(TINY, "hero", "normal", 6, 8, 4),
    Plan(RANCH, "hero", "normal", 4, 6, 5, "greedy"),
)


def open_deck(folder: Path) -> LoadedDeck:
    """The deck in a folder, read anew. An AssertionError names its errors."""
    found = inspected(folder, Home(locales=CATALOGUES))
    assert found.loaded is not None, found.problems
    return found.loaded


def narrator_of(loaded: LoadedDeck, locale: str) -> Narrator:
    """The voice that tells games of a deck in a language."""
    say = Translator.load(locale, CATALOGUES)
    words = Translator.load(locale, CATALOGUES, (loaded.id,))
    deck = loaded.deck
    ids = Ids(*(tuple(entry.id for entry in entries) for entries in (deck.sources, deck.meters, deck.results)))
    return Narrator(say, lambda path: loaded.said(path, words), ids)


def transcript(plan: Plan, locale: str) -> str:
    """The whole game: a line `> team: action (its place among all that were legal)`, then what came of it."""
    loaded = open_deck(plan.folder)
    voice = narrator_of(loaded, locale)
    setup = Setup(loaded.id, plan.format, plan.level, plan.teams, plan.rounds, plan.seed)
    lines = [voice.words("deck.title"), *told(engine.new_game(deck_of(plan, loaded), setup), plan.bot, voice)]
    return "\n".join(lines) + "\n"


def deck_of(plan: Plan, loaded: LoadedDeck) -> Deck:
    """The deck as the plan plays it: the tiny one with levels that stay as they are."""
    return replace(loaded.deck, levels=TINY_LEVELS) if plan.folder == TINY else loaded.deck


def told(game: Game, bot: str, voice: Narrator) -> Iterator[str]:
    """The lines of one game between bots of a kind."""
    bots = seated(game, (bot,), game.setup.seed)
    step = engine.start(game)
    yield from filter(None, map(voice.event, step.events))
    while not step.state.over:
        state = step.state
        action = bots[state.seat].choose(view_for(game, state, state.seat))
        legal = engine.legal_actions(game, state)
        yield f"> {voice.team(state.seat)}: {spoken(voice, state, action)} ({legal.index(action) + 1}/{len(legal)})"
        step = engine.apply(game, state, action)
        for event in step.events:
            sentence = voice.event(event)
            if sentence:
                yield ("\n" if event.kind == "round-opened" else "  ") + sentence


def spoken(voice: Narrator, state: State, action: Action) -> str:
    """What an action says in this state."""
    task = state.agenda[-1]
    asked_by = task[2].partition("/")[0] if task[0] == "choose" else ""  # the card, without the effect's place
    return voice.action(action.verb, action.item, action.to, action.amount, asked_by, state.joint)
