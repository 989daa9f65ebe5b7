"""Questions that the game asks a team, and things that it may look at, as scenes over the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.rules.action import Action
from game.ui.dialog import Answer, Dialog
from game.ui.faces import face
from game.ui.goals import goals_of_step, stars_of
from game.ui.match import Match
from game.ui.place import Place
from game.ui.scene import Scene
from game.ui.scenes.notes import Note, Notes
from game.ui.scenes.pick import Offer, Pick


def question(place: Place, match: Match, do: Callable[[Action], None], undo: Callable[[], None]) -> Scene | None:
    """The scene that asks what the game waits for; None when it waits for a turn or for a bot. Who thinks better of
    giving something can `undo` it."""
    state, say = match.state, place.say
    if state.over or state.agenda[-1][0] == "turn" or not match.is_person(match.seat):
        return None
    task, legal = state.agenda[-1], match.legal()

    def answer(number: int) -> None:
        do(legal[number])

    if task[0] == "keep":
        offers = [Offer("", face=face(place, match.game.cards[action.item])) for action in legal]
        return Pick(say.text("Which card do you keep?"), say.text("Choose one; the others are put away."), offers,
                    answer)
    if task[0] == "give":
        team = match.chairs[task[2]].name
        return Pick(say.text("What do you give {team}?", team=team), "", [gift(place, match, each) for each in legal],
                    answer, say.text("Not now"), undo)
    subject = task[4].id
    offers = [Offer(place.words(f"{subject}.{action.item}.text")) for action in legal]
    return Pick(place.words(f"{subject}.name"), place.words(f"{subject}.text"), offers, answer)


def gift(place: Place, match: Match, action: Action) -> Offer:
    """Something to hand on: a card, or coins."""
    if action.item:
        return Offer("", face=face(place, match.game.cards[action.item]))
    return Offer(place.say.plural("One coin", "{n} coins", action.amount), "coin")


def receiver(place: Place, match: Match, actions: Sequence[Action], do: Callable[[Action], None]) -> Scene:
    """Asks to which team something is handed on."""
    offers = [Offer(match.chairs[action.to].name, colour=match.chairs[action.to].colour) for action in actions]
    return Pick(place.say.text("Pass on to whom?"), "", offers, lambda number: do(actions[number]),
                place.say.text("Not now"))


def wasted_effort(place: Place, left: int, most: int, end: Callable[[], None]) -> Scene:
    """Asks whether to end the turn although effort is left."""
    say = place.say
    body = say.plural("One effort is left over. At most {most} of it turns into coins.",
                      "{n} effort left over. At most {most} of it turns into coins.", left, most=most)
    answers = [Answer("stay", say.text("Keep planning")), Answer("done", say.text("End the turn"), "main")]
    return Dialog(say.text("Done already?"), body, answers, lambda answer: end() if answer == "done" else None)


def brief_sheet(place: Place, match: Match) -> Scene:
    """The brief of the team whose turn it is, with its three stars: those that it would earn as things stand, and those
    that it would not."""
    brief, say = match.state.briefs[match.seat], place.say
    title = say.text("Our secret brief: {name}", name=place.words(f"{brief}.name"))
    notes = [Note("star" if is_won else "star-empty", "coin" if is_won else "control-line", "", words)
             for words, is_won in stars_of(place, match, match.seat)]
    return Notes(title, place.words(f"{brief}.text"), notes, say.text("Got it"))


def goals_sheet(place: Place, match: Match) -> Scene:
    """The steps that the class can reach together, each with what it asks for and where the class stands."""
    say, notes = place.say, []
    for number, result in enumerate(match.game.deck.results):
        goals = goals_of_step(place, match.game, match.state, number)
        is_met = all(goal.is_met for goal in goals)
        lines = [say.text("{goal} (now {now})", goal=goal.words, now=goal.now) for goal in goals]
        notes.append(Note("check" if is_met else "flag", "good" if is_met else "accent",
                          place.words(f"result/{result.id}.name"), "\n".join(lines)))
    return Notes(say.text("What we want to reach"), say.text("It counts at the end of the last round, for all of you."),
                 notes, say.text("Back to the game"))


def role_sheet(place: Place, role: str) -> Scene:
    """A team's part and what it can do better than others."""
    return Dialog(place.words(f"{role}.name"), place.words(f"{role}.text"),
                  [Answer("close", place.say.text("Got it"), "main")], lambda answer: None)


def insights_sheet(place: Place, insights: Sequence[str]) -> Scene:
    """The insights that lie on the table."""
    notes = [Note(place.icon(insight), "accent", place.words(f"{insight}.name"), place.words(f"{insight}.text"))
             for insight in insights]
    return Notes(place.say.text("What we have learned"), "", notes, place.say.text("Back to the game"))
