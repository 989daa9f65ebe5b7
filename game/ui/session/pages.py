"""How many pictures a step has, one after the other."""

from __future__ import annotations

from game.session.coaching import lessons
from game.session.footprint import items
from game.session.opening import FOOTPRINT
from game.session.state import Session

MIRROR = ("did", "cost", "wrong", "not_the_answer")


def pages(session: Session) -> int:
    """The number of pictures of the step where the class is, at least 1."""
    document, machines = session.plan.document, session.plan.preset.machines
    counts = {
        "pulse": len(document.get("pulse", ())),
        "story": len(document.get("panels", ())) + bool(document.get("dilemma")),
        "rules": len(lessons(session.plan)),
        "count": 1 if machines else 2,
        "show": 2,
        "path": 2,
        "mirror": len(MIRROR) + bool(asked_detective(session)),
        "talk": len(document.get("reflection", ())),
        "close": len(document.get("pulse", ())) + 1,
    }
    return max(1, counts.get(session.step.activity, 1))


def asked_detective(session: Session) -> str:
    """The id of the Number Detective of this session: one that was asked, else the deck's first; empty for none."""
    known = [entry["id"] for entry in session.plan.document.get("detectives", ())]
    asked = [name for name in known if name in session.records.detectives or name in session.records.revealed]
    return (asked or known or [""])[0]


def waiting_reveal(session: Session) -> str:
    """The id of what waits to be turned over in this step; empty when nothing does."""
    revealed = session.records.revealed
    if session.step.activity == "order" and items(session.plan.document) and FOOTPRINT not in revealed:
        return FOOTPRINT
    detective = asked_detective(session)
    return detective if session.step.activity == "detective" and detective not in revealed else ""
