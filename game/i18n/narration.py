"""Says what happened in a game: one sentence for an event, an action, a refusal or a cause.

The rules speak in ids and numbers. A narrator knows the names behind the ids and the units behind the numbers.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from game.core.event import Cause, Event
from game.i18n.phrases import Count
from game.i18n.translator import N_, Translator

EVENTS: Mapping[str, str | Count] = MappingProxyType({
    "game-started": N_("The game begins: {teams} teams, {rounds} rounds."),
    "role-taken": Count("{seat}: {role}, with {coins} coin.",
                        "{seat}: {role}, with {coins} coins.", "coins"),
    "brief-dealt": N_("{seat}: the brief “{brief}”."),
    "round-opened": N_("Round {round}, up to {year}. Outlook: {outlook}. Joint project: {joint}. On offer: {growth}."),
    "build-started": Count("{seat} built “{card}” for {price} coin.",
                           "{seat} built “{card}” for {price} coins.", "price"),
    "growth-taken": N_("{seat} took the offer “{card}”."),
    "joint-backed": Count("{seat} put {coins} coin into “{card}”, {missing} to go.",
                           "{seat} put {coins} coins into “{card}”, {missing} to go.", "coins"),
    "joint-filled": Count("{seat} put the last coin into “{card}”.",
                          "{seat} put the last {coins} coins into “{card}”.", "coins"),
    "joint-started": N_("“{card}” has all its coins and starts."),
    "advice-given": N_("{seat} gave advice: the next work on {tags} costs {by} less."),
    "studied": N_("{seat} studied."),
    "engaged": N_("{seat} went to talk with people."),
    "ability-used": N_("{seat} used the gift of the {role}."),
    "card-handed-on": N_("{seat} handed a card on to {to}."),
    "card-received": N_("{seat} got “{card}”."),
    "coins-handed-on": Count("{seat} handed {coins} coin on to {to}.",
                             "{seat} handed {coins} coins on to {to}.", "coins"),
    "option-chosen": N_("{seat} decided: {option}"),
    "turn-ended": N_("{seat} finished the turn."),
    "cards-drawn": N_("{seat} drew {cards}."),
    "cards-shown": N_("{seat} looked at {cards}."),
    "card-kept": N_("{seat} kept “{card}”."),
    "cards-discarded": N_("{seat} put away {cards}."),
    "looked-up": N_("Look up! Finished now: {finishing}."),
    "work-finished": N_("“{card}” is finished."),
    "work-shifted": Count("“{card}” moves by {by} round ({cause}).", "“{card}” moves by {by} rounds ({cause}).", "by"),
    "insight-gained": N_("Now you know: {insight}."),
    "event-struck": N_("It happens: {event}."),
    "event-softened": N_("It happens: {event}. Your works on {softened} soften it."),
    "coins-changed": Count("{seat}: {by} coin, now {now} ({cause}).", "{seat}: {by} coins, now {now} ({cause}).", "by"),
    "savings-changed": Count("{seat}: {by} coin each round from now on ({cause}).",
                             "{seat}: {by} coins each round from now on ({cause}).", "by"),
    "effort-promised": N_("{seat}: {by} effort in the next round ({cause})."),
    "trust-changed": N_("Trust {by}, now {now} ({cause})."),
    "carbon-changed": N_("{source}: {points} points of carbon ({cause})."),
    "output-changed": N_("{output} {points}, now {level} ({cause})."),
    "meter-changed": N_("{meter}: {by}, now {now} ({cause})."),
    "round-quiet": N_("The years up to {year} pass quietly: works go on, nobody acts and nothing strikes."),
    "round-closed": N_("End of round {round}: total {total} (promised {promised}), per unit {intensity}."),
    "game-over": N_("The game is over: {result}. Total {total}, per unit {intensity}. Stars: {stars}."),
})

RULES: Mapping[str, str] = MappingProxyType({
    "income": N_("income"), "savings": N_("savings"), "upkeep": N_("upkeep"), "engage": N_("talking with people"),
    "above-path": N_("above the promised path"), "well-under-path": N_("well under the promised path"),
    "hand-on": N_("handing on"), "left-over": N_("effort left over"), "award": N_("the Game Master"),
    "appraisal": N_("an estimate"),
})

ACTIONS: Mapping[str, str | Count] = MappingProxyType({
    "build": N_("Build “{card}”"), "grow": N_("Take the offer “{card}”"),
    "back": Count("Put {amount} coin into “{joint}”", "Put {amount} coins into “{joint}”", "amount"),
    "advise": N_("Advise: discard “{card}”"), "study": N_("Study"), "engage": N_("Talk with people"),
    "hand-on": N_("Pass on to {to}"), "give-card": N_("Give “{card}”"),
    "give-coins": Count("Give {amount} coin", "Give {amount} coins", "amount"),
    "keep": N_("Keep “{card}”"), "choose": N_("Decide: {option}"), "ability": N_("Use your gift"), "done": N_("Done"),
})

REFUSALS: Mapping[str, str] = MappingProxyType({
    "game-is-over": N_("The game is over."), "not-your-turn": N_("It is another team's turn."),
    "unknown-action": N_("There is no such thing to do."),
    "choose-first": N_("First answer the question on the table."),
    "nothing-to-choose": N_("There is nothing to decide now."), "no-effort": N_("No effort is left this round."),
    "not-in-hand": N_("This card is not in your hand."), "not-on-offer": N_("This is not on offer."),
    "too-expensive": N_("There are not enough coins for this."), "needs-unmet": N_("Something else is needed first."),
    "no-joint-project": N_("There is no joint project now."), "bad-amount": N_("That amount cannot be chosen."),
    "already-engaged": N_("You have talked with people this round."),
    "people-are-tired": N_("People have had enough visits for this round."),
    "already-handed-on": N_("You have handed something on this round."), "no-such-team": N_("There is no such team."),
    "nothing-to-give": N_("You have nothing to give."), "pile-is-empty": N_("No cards are left to draw."),
    "ability-used": N_("Your gift is used up for this round."), "no-ability": N_("Your gift works by itself."),
})
CARD_KEYS = frozenset({"card", "role", "brief", "event", "joint", "insight"})
LIST_KEYS = frozenset({"cards", "growth", "finishing", "outlook"})
SEAT_KEYS = frozenset({"seat", "to"})
POINT_KEYS = frozenset({"total", "promised", "intensity"})
QUIET = frozenset({"looked-up", "cards-discarded"})


class Ids(NamedTuple):
    """The deck's ids of what events name by number, in order."""

    sources: Sequence[str]
    meters: Sequence[str]
    results: Sequence[str]


class Narrator:
    """Says the events of one game.

    `words(path)` gives the deck's text at a path such as `biogas-digester.name`; `teams` are the names of the teams,
    numbered ones when left out.
    """

    def __init__(self, say: Translator, words: Callable[[str], str], ids: Ids, teams: Sequence[str] = ()) -> None:
        self.say = say
        self.words = words
        self.ids = ids
        self.teams = teams

    def event(self, event: Event) -> str:
        """A sentence for an event; empty for one that is not worth a sentence."""
        params = event.params
        if event.kind in QUIET and not any(params.get(key) for key in LIST_KEYS):
            return ""
        kind = event.kind
        if kind == "event-struck" and params["softened"]:
            kind = "event-softened"
        elif kind == "joint-backed" and not params["missing"]:
            kind = "joint-filled"
        said = {key: self._said(key, value, params) for key, value in params.items()}
        return self._worded(EVENTS[kind], params, {**said, **self._extra(event)})

    def cause(self, cause: Cause) -> str:
        """What made a number change, in a word or two."""
        if cause.kind in ("rule", "use"):
            return self.say.text(RULES[cause.id])
        return self.name(cause.id)

    def refusal(self, code: str) -> str:
        """Why something is not allowed."""
        return self.say.text(REFUSALS[code])

    def action(self, verb: str, item: str = "", to: int = -1, amount: int = 0, asked_by: str = "",
               joint: str = "") -> str:
        """What an action would do. `asked_by` is the card that asks to choose, `joint` the project on the table."""
        kind = verb if verb != "give" else "give-card" if item else "give-coins"
        if verb == "choose":
            return self.say.text(ACTIONS[kind], option=self.words(f"{asked_by}.{item}.text"))
        said = {"card": self.name(item), "to": self.team(to), "amount": amount, "joint": self.name(joint)}
        return self._worded(ACTIONS[kind], {"amount": amount}, said)

    def name(self, card: str) -> str:
        """The name of anything that has an id of its own; a dash for none."""
        return self.words(f"{card}.name") if card else "—"

    def team(self, seat: int) -> str:
        """A team's name."""
        if 0 <= seat < len(self.teams):
            return self.teams[seat]
        return self.say.text(N_("Team {number}"), number=seat + 1) if seat >= 0 else self.say.text(N_("everybody"))

    def listed(self, names: Sequence[str]) -> str:
        """Names in a row, as this language strings them together; a dash for none."""
        return self.say.text(N_(", ")).join(names) if names else "—"

    def points(self, hundredths: int) -> str:
        """Hundredths as points with one decimal."""
        return self.say.number(hundredths / 100, 1)

    def _worded(self, wording: str | Count, counts: Mapping[str, Any], said: Mapping[str, object]) -> str:
        """The wording with what is said filled in, in the form for its count."""
        if isinstance(wording, Count):
            return self.say.plural(wording.one, wording.many, abs(counts[wording.count]), **said)
        return self.say.text(wording, **said)

    def _said(self, key: str, value: Any, params: Mapping[str, Any]) -> object:
        if key in SEAT_KEYS:
            return self.team(value)
        if key in CARD_KEYS:
            return self.name(value)
        if key in POINT_KEYS:
            return self.points(value)
        if key == "outlook":
            return self._odds(value)
        if key in LIST_KEYS:
            return self.listed([self.name(card) for card in value])
        if key == "tags":
            return self.listed([self.words(f"tag/{tag}.name") for tag in value])
        if key == "softened":
            return self.words(f"tag/{value}.name") if value else ""
        if key == "cause":
            return self.cause(value)
        if key == "source":
            return self.words(f"source/{self.ids.sources[value]}.name")
        if key == "meter":
            return self.words(f"meter/{self.ids.meters[value]}.name")
        if key == "option":
            return self.words(f"{params['cause'].id}.{value}.text")
        if key == "result":
            return self.words(f"result/{self.ids.results[value - 1]}.name") if value else self.say.text(N_("not yet"))
        if key == "stars":
            return self.listed([f"{self.team(seat)} {count}" for seat, count in enumerate(value)])
        return self.say.signed(value) if key == "by" and "cause" in params and "tags" not in params else value

    def _extra(self, event: Event) -> dict[str, object]:
        if event.kind == "carbon-changed":
            return {"points": self.say.signed(event.params["by"] / 100, 1)}
        if event.kind == "output-changed":
            return {"points": self.say.signed(event.params["by"] / 100, 0), "output": self.words("output.name"),
                    "level": self.say.number(event.params["now"] / 100, 0)}
        return {}

    def _odds(self, outlook: Sequence[tuple[str, int]]) -> str:
        whole = sum(weight for _, weight in outlook) or 1
        return self.listed([f"{self.name(name)} {self.say.percent(weight / whole)}" for name, weight in outlook])
