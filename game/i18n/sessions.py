"""Words around a session: stages, presets, reasons against an act, verdicts on cards, certificates."""

from collections.abc import Mapping
from types import MappingProxyType

from game.i18n.phrases import Count
from game.i18n.translator import N_, Translator

STAGES: Mapping[str, str] = MappingProxyType({
    "ice-break": N_("Icebreaker"), "inspire": N_("Inspire"), "explore": N_("Explore"), "create": N_("Create"),
    "debrief": N_("Debrief"),
})

PRESETS: Mapping[str, str] = MappingProxyType({
    "one-projector": N_("One projector"), "computer-room": N_("Computer room"), "family": N_("Family"),
    "solo": N_("Alone"),
})

ABOUT_PRESETS: Mapping[str, str] = MappingProxyType({
    "one-projector": N_("All tables run one place together: you enter their plans here, the projector shows what comes "
                        "of them. Connect it as a second screen, not mirrored. With only one "
                        "screen, F2 changes between the two."),
    "computer-room": N_("Every table plays the place on its own machine and tells you how it ended. You keep the time "
                        "here, the projector leads through all the rest. No network is needed."),
    "family": N_("A few people at one screen, who hand it on. It leads you through all five stages by itself; bots "
                 "take the seats that are left and say why they do what they do."),
    "solo": N_("You alone, at your own pace. The screen leads you through all five stages; bots play the other teams "
               "and say why they do what they do."),
})

STOPS: Mapping[str, str] = MappingProxyType({
    "unknown-act": N_("That cannot be done here."), "bad-value": N_("That number does not work here."),
    "not-started": N_("The session has not started yet."), "started": N_("The session has started already."),
    "session-is-over": N_("The session is over. Go back to go on with it."),
    "no-such-step": N_("There is no such step."),
    "first-step": N_("This is the first step."), "last-step": N_("This is the last step."),
    "debrief-is-protected": N_("Ten minutes of debrief are kept free. That time is what the rest was for."),
    "already-paused": N_("The clock is stopped already."), "not-paused": N_("The clock is running."),
    "no-such-team": N_("There is no such team."), "colour-taken": N_("Another team has this colour."),
    "name-taken": N_("Another team has this name."), "no-such-item": N_("There is no such thing here."),
    "already-revealed": N_("The answer is there to be seen already."),
    "game-rests": N_("The game is resting during this step."),
    "nothing-to-undo": N_("There is nothing to take back."),
    "round-has-passed": N_("Only rounds that are still to come can be chosen."),
    "game-not-over": N_("The game is not over yet."),
    "own-machines": N_("Here every table plays on its own machine."), "one-game": N_("Here all tables play one game."),
    "card-not-fair": N_("This card is too good to be true."),
    "no-card-made": N_("No team has a card that is ready for the game yet."),
    "bonus-runs": N_("The bonus round has begun."), "no-bonus": N_("There is no bonus round now."),
})

VERDICTS: Mapping[str, str] = MappingProxyType({
    "empty": N_("does nothing yet"), "weak": N_("costs a lot for what it does"), "fair": N_("a fair card"),
    "strong": N_("a strong card"), "too-good": N_("too good to be true: say what it really costs"),
})

HONOURS: Mapping[str, str | Count] = MappingProxyType({
    "backer": Count("gave the most to joint projects: {count} coin", "gave the most to joint projects: {count} coins",
                    "count"),
    "helper": Count("helped the others along once", "helped the others along {count} times", "count"),
    "listener": Count("went out once and listened to people", "went out {count} times and listened to people", "count"),
    "builder": Count("built the most: {count} card", "built the most: {count} cards", "count"),
    "grower": Count("dared to grow once, and stood up for it", "dared to grow {count} times, and stood up for it",
                    "count"),
    "saver": Count("kept money for later: {count} coin left", "kept money for later: {count} coins left", "count"),
    "estimator": Count("has an eye for sizes: {count} pair right", "has an eye for sizes: {count} pairs right",
                       "count"),
    "leader": N_("ran a place of its own to the end: total {count}"),
    "there": N_("was there, asked, and thought with the others"),
})

KINDS: Mapping[str, str] = MappingProxyType({
    "knowledge": N_("Knowing"), "urgency": N_("How urgent"), "hope": N_("We can do it"), "intention": N_("I will act"),
})

BOOKS: Mapping[str, Mapping[str, str | Count]] = MappingProxyType({
    "stage": STAGES, "preset": PRESETS, "about-preset": ABOUT_PRESETS, "stop": STOPS, "verdict": VERDICTS,
    "honour": HONOURS, "kind": KINDS,
})


def worded(say: Translator, what: str, code: str, **params: object) -> str:
    """The words for a code: `what` is stage, preset, about-preset, stop, verdict, honour or kind. KeyError for an
    unknown code."""
    words = BOOKS[what][code]
    if isinstance(words, Count):
        return say.plural(words.one, words.many, int(str(params[words.count])), **params)
    return say.text(words, **params)
