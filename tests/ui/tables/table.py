"""A Hero table under a driver, for tests."""

from pathlib import Path

from game.decks.evidence import Home
from game.decks.opening import open_deck
from game.i18n.translator import Translator
from game.rules.action import Action
from game.rules.engine import new_game
from game.rules.setup import Setup
from game.ui.canvas import Tools
from game.ui.driver import Driver
from game.ui.frame import Frame
from game.ui.match import Chair, Match
from game.ui.place import Place
from game.ui.scenes.table import TableScene
from game.ui.theme import load_themes

ROOT = Path(__file__).resolve().parents[3]


class Table:
    """A driver at a table without a picture. `over` is set when the result is asked for; `whys` what was asked."""

    def __init__(self, cache: Path, bots: tuple[str, ...] = ("", "greedy"), rounds: int = 4, seed: int = 1,
                 locale: str = "zh_CN", coach: bool = False, actions: tuple[Action, ...] = (),
                 deck: str = "low-carbon-ranch") -> None:
        folder = ROOT / "scenarios" / deck
        locales = [ROOT / "locales"]
        loaded = open_deck(folder, Home((ROOT / "locales",), None, cache))
        place = Place(loaded, Translator.load(locale, locales), Translator.load(locale, locales, [loaded.id]))
        game = new_game(loaded.deck, Setup(loaded.id, teams=len(bots), rounds=rounds, seed=seed))
        self.match = Match(game, [Chair(f"T{seat}", seat, bot) for seat, bot in enumerate(bots)], actions=actions)
        self.over = False
        self.paused = 0
        self.whys: list[tuple[str, int]] = []
        theme = load_themes(ROOT / "assets" / "theme.txt")["light"].with_motion(True)
        frame = Frame(Tools(ROOT / "assets", locale), theme, (1280, 720))
        self.scene = TableScene(place, self.match, None, why=lambda kind, number: self.whys.append((kind, number)),
                                pause=self._pause, help=lambda: None, finished=self._finish, coach=coach)
        frame.push(self.scene)
        self.driver = Driver(frame)

    def _finish(self) -> None:
        self.over = True

    def _pause(self) -> None:
        self.paused += 1
