"""A session in which bots are the class: all five stages, with the time that people would take."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from game.bots import time_model
from game.bots.bot import Bot
from game.bots.turning import FEW_PLAYOUTS, played_on, what_if
from game.core.rng import below, seeded, shuffle
from game.record.sitting import Sitting
from game.rules.action import Action
from game.rules.engine import legal_actions
from game.rules.view import view_for
from game.session.act import Act, play_act
from game.session.draft import Draft, card_of, plain_draft
from game.session.engine import why_not
from game.session.footprint import ordered_ids
from game.session.making import verdict_on
from game.session.opening import options_of
from game.session.state import OVER, Session, Told

TICK = 30
PUPILS_A_TEAM = 6
MOVED = 3
SPREAD = (85, 115)
CUTS = (8, 12, 16)
ASIDE = frozenset({"first", "middle", "last"})


@dataclass
class SimulatedClass:
    """The Game Master and the class in one. `words(path)` gives the deck's own texts, whatever the language of the
    messages; `is_curious`: a "what if" is worked out at the debrief, which takes a second."""

    sitting: Sitting
    bots: Sequence[Bot]
    words: Callable[[str], str]
    is_curious: bool = False

    def __post_init__(self) -> None:
        self.now = 0
        self.rng = seeded(self.session.plan.game.setup.seed, "class")

    @property
    def session(self) -> Session:
        """The session now."""
        return self.sitting.session

    def play(self) -> Iterator[Told]:
        """Leads the session from the start to its end; every act as it is done."""
        self.sitting.tick(0)
        yield self.sitting.act(Act("start", {}))
        while self.session.phase != OVER:
            step = self.session.step
            if step.activity in ASIDE and not self.session.course.state.over:
                yield from self.explore()
                continue
            yield from self.done(step.activity)
            if step.activity not in ASIDE:
                self.pass_time(step.seconds * (SPREAD[0] + self.draw(SPREAD[1] - SPREAD[0] + 1)) // 100)
            last = self.session.at + 1 == len(self.session.plan.steps)
            yield self.sitting.act(Act("finish" if last else "next", {}))

    def done(self, activity: str) -> Iterator[Told]:
        """What the class does in a step, as far as the deck has it."""
        for act in self.acts(activity):
            if why_not(self.session, act) is None:
                yield self.sitting.act(act)

    def acts(self, activity: str) -> Iterator[Act]:
        """The acts of an activity. Those that the deck does not allow are left out."""
        if activity == "order":
            yield from self.orders()
        elif activity == "pulse":
            yield from self.pulse("before")
        elif activity == "story":
            for panel in range(len(self.session.plan.document.get("panels", ()))):
                yield Act("show", {"panel": panel})
        elif activity == "detective":
            yield from self.detectives()
        elif activity == "make":
            yield from self.cards()
        elif activity == "show":
            yield from self.bonus()
        elif activity == "path" and self.is_curious:
            yield from self.wonder()
        elif activity == "close":
            yield from self.pulse("after")

    def orders(self) -> Iterator[Act]:
        """An order of every table, then the right one."""
        for seat in range(len(self.session.teams)):
            ids = list(ordered_ids(self.session.plan.document))
            self.rng = shuffle(self.rng, ids)
            yield Act("order", {"seat": seat, "ids": ids})
        yield Act("reveal", {"id": "footprint"})

    def pulse(self, when: str) -> Iterator[Act]:
        """A show of hands, made up. Afterwards some have moved on: a third of those who were wrong know the answer, a
        third of the others are a step further."""
        pupils = PUPILS_A_TEAM * len(self.session.teams)
        for entry in self.session.plan.document.get("pulse", ()):
            counts = [0] * options_of(entry)
            known = self.session.records.pulse.get("before", {}).get(entry["id"])
            if when == "before" or known is None:
                for _ in range(pupils):
                    counts[self.draw(len(counts))] += 1
            else:
                right = next((at for at, option in enumerate(entry.get("options", ())) if option.get("right")), -1)
                for at, count in enumerate(known):
                    goal = right if right >= 0 else min(at + 1, len(counts) - 1)
                    counts[at] += count - count // MOVED
                    counts[goal] += count // MOVED
            yield Act("pulse", {"when": when, "item": entry["id"], "counts": counts})

    def detectives(self) -> Iterator[Act]:
        """The first Number Detective, answered by every table and turned over."""
        for entry in self.session.plan.document.get("detectives", ())[:1]:
            for seat in range(len(self.session.teams)):
                option = entry["options"][self.draw(len(entry["options"]))]["id"]
                yield Act("detective", {"seat": seat, "id": entry["id"], "option": option})
            yield Act("reveal", {"id": entry["id"]})

    def explore(self) -> Iterator[Told]:
        """One round of the game, with the minutes that people would take for it."""
        course = self.session.course
        number, built, actions = course.state.round, len(course.state.built), 0
        options = len(legal_actions(course.game, course.state))
        while not self.session.course.state.over and self.session.course.state.round == number:
            state = self.session.course.state
            action = self.bots[state.seat].choose(view_for(course.game, state, state.seat))
            yield self.sitting.act(play_act(action))
            actions += 1
        finished = len(self.session.course.state.built) - built
        self.pass_time(time_model.round_of(options, actions, finished))

    def cards(self) -> Iterator[Act]:
        """A card of every team at a fair price."""
        deck = self.session.plan.game.deck
        for seat in range(len(self.session.teams)):
            tag, source = deck.tags[self.draw(len(deck.tags))], deck.sources[self.draw(len(deck.sources))].id
            cut = CUTS[self.draw(len(CUTS))]
            name, what = self.words(f"tag/{tag}.name"), self.words(f"source/{source}.name")
            draft = Draft(f"{name} {seat + 1}", f"{what} −{cut} %", (tag,), source=source, cut=cut)
            price = verdict_on(self.session, card_of(deck, draft, seat)).fair_price[1]
            yield Act("card", {"seat": seat, "draft": plain_draft(draft._replace(cost=price))})

    def bonus(self) -> Iterator[Act]:
        """The bonus round, in which every team builds its own card if it can."""
        yield Act("open-bonus", {})
        while self.session.bonus is not None and not self.session.bonus.state.over:
            own = play_act(Action("build", f"made-{self.session.bonus.state.seat + 1}"), bonus=True)
            yield own if why_not(self.session, own) is None else play_act(Action("done"), bonus=True)

    def wonder(self) -> Iterator[Act]:
        """What the first team that ended a turn early might have done instead."""
        course = self.session.course
        for at, action in enumerate(course.actions):
            others = [other for other in legal_actions(course.game, course.steps[at].state) if other.verb == "build"]
            if action.verb != "build" and others:
                ending = what_if(course, at, others[0], course.game.setup.seed, FEW_PLAYOUTS)
                usual = played_on(course, at, course.game.setup.seed, FEW_PLAYOUTS)
                found = {"result": ending.result, "total": ending.total, "usual": usual.total}
                yield Act("what-if", {"at": at, "action": list(others[0]), "ending": found})
                return

    def pass_time(self, seconds: int) -> None:
        """Lets the clock run."""
        end = self.now + seconds
        while self.now < end:
            self.now = min(end, self.now + TICK)
            self.sitting.tick(self.now)

    def draw(self, bound: int) -> int:
        """A number below a bound, the same for the same seed."""
        number, self.rng = below(self.rng, bound)
        return number
