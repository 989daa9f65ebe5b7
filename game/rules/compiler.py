"""Turns a deck's effect and condition calls into programs and tests, once for a game."""

from collections.abc import Sequence

from game.rules.conditions import CONDITIONS
from game.rules.effects import VERBS
from game.rules.model import ConditionCall, Deck, EffectCall
from game.rules.param import filled
from game.rules.program import Program
from game.rules.threshold import Test


class Compiler:
    """Keeps the programs and the choices that it has made, by the names that a State refers to."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self.programs: dict[str, Program] = {}
        self.choices: dict[str, tuple[str, ...]] = {}
        self.shares = [source.share for source in deck.sources]
        self.sources = {source.id: index for index, source in enumerate(deck.sources)}
        self.meters = {meter.id: index for index, meter in enumerate(deck.meters)}

    def program(self, name: str, calls: Sequence[EffectCall]) -> Program:
        """Compiles an effect list and keeps it under `name`."""
        steps = []
        for index, call in enumerate(calls):
            verb = VERBS[call.verb]
            steps.append(verb.compile(filled(verb.PARAMS, call.params), self, f"{name}/{index}"))
        self.programs[name] = Program(name, tuple(steps))
        return self.programs[name]

    def condition(self, call: ConditionCall) -> Test:
        """Compiles one condition to a test of (state, own seat)."""
        kind = CONDITIONS[call.name]
        return kind.compile(filled(kind.PARAMS, call.params), self)

    def all_of(self, calls: Sequence[ConditionCall]) -> Test:
        """A test that all conditions hold (true for none); its gap is the sum of theirs."""
        tests = tuple(self.condition(call) for call in calls)
        if len(tests) == 1:
            return tests[0]
        return Test(lambda state, seat: all(test.holds(state, seat) for test in tests),
                    lambda state, seat: sum(test.gap(state, seat) for test in tests))
