"""Why the window cannot open as it was asked to, in a sentence."""

from __future__ import annotations

from game.bots.kinds import KINDS
from game.decks.library import UnknownDeck
from game.decks.opening import BrokenDeck
from game.i18n.translator import Translator
from game.ui.plan import UnknownBot


def sentence(say: Translator, error: Exception) -> str:
    """What to tell somebody whose deck or bot there is not, or is broken; empty for an error of another kind."""
    match error:
        case UnknownDeck():
            return say.text("There is no deck “{name}”.", name=error.name)
        case BrokenDeck():
            return say.text("The deck has errors. This shows them: main.py deck check {path}", path=error.folder)
        case UnknownBot():
            known = ", ".join(sorted(KINDS))
            return say.text("There is no bot “{name}”. There are: {known}", name=error, known=known)
    return ""
