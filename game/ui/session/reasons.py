"""Why a bot does what it does, in a sentence of what it can know: its own cards, its brief and the common table."""

from __future__ import annotations

from game.rules.action import Action
from game.rules.change import total
from game.rules.foresight import Foresight, foresee
from game.rules.game import Game
from game.rules.state import POINT
from game.rules.view import View
from game.ui.place import Place

WORRIED = 5


def reason_of(place: Place, game: Game, view: View, action: Action) -> str:
    """One sentence about an action that is about to be taken from a view."""
    say, state = place.say, view.state
    name = place.words(f"{action.item}.name") if action.item else ""
    if action.verb == "build":
        return built(place, name, foresee(game, state, action.item, view.seat))
    if action.verb == "grow":
        return say.text("“{card}” brings coins, and we can pay more later. But it brings carbon too.", card=name)
    if action.verb == "back":
        joint = place.words(f"{state.joint}.name")
        return say.text("Nobody can pay “{joint}” alone, so we put in {n}.", joint=joint, n=action.amount)
    if action.verb == "engage":
        if state.trust <= WORRIED:
            return say.text("Trust is down to {trust}. We listen to people before we do anything else.",
                            trust=state.trust)
        return say.text("We talk with people while they still trust us: that keeps the way open.")
    if action.verb == "hand-on":
        return say.text("Others can do more with this than we can.")
    if action.verb == "advise":
        return say.text("We cannot use “{card}” now. It makes things cheaper for somebody else.", card=name)
    late = total(game.shares, state) > game.path[min(state.round, len(game.path) - 1)]
    return say.text("We are above the promise, and this is what our role is good at.") if late else say.text(
        "This is what our role is good at.")


def built(place: Place, name: str, ahead: Foresight) -> str:
    """Why a card is built: for carbon if it takes some away, else for trust, else for coins."""
    say = place.say
    if ahead.total < 0:
        points = say.number(-ahead.total / POINT, 1)
        return say.text("“{card}” takes {points} points of carbon away, for {n} coins.", card=name, points=points,
                        n=ahead.price)
    if ahead.trust > 0:
        return say.text("“{card}” is for trust. Without it nothing goes on here.", card=name)
    if ahead.each_round > 0 or ahead.coins > 0:
        return say.text("“{card}” pays for itself, and then for other things.", card=name)
    return say.text("“{card}” prepares what we want to do next.", card=name)
