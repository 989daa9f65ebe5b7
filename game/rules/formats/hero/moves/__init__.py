"""What a seat can do: one module a verb, each with `extend` (its legal actions), `refusal` and `perform`."""

from collections.abc import Mapping
from types import MappingProxyType

from game.rules.formats.hero.moves import (
    ability,
    advise,
    back,
    build,
    choose,
    done,
    engage,
    give,
    grow,
    hand_on,
    keep,
    study,
)
from game.rules.formats.hero.moves.move import Move

TURN_MOVES: tuple[Move, ...] = (build, back, grow, engage, study, advise, hand_on, ability, done)
ANSWER_MOVES: Mapping[str, Move] = MappingProxyType({move.VERB: move for move in (choose, give, keep)})
MOVES: Mapping[str, Move] = MappingProxyType({move.VERB: move for move in (*TURN_MOVES, *ANSWER_MOVES.values())})
