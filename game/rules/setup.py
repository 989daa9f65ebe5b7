"""What is chosen before a game starts, and a deck made ready for it."""

from dataclasses import dataclass

LENGTHS = (4, 6, 8)
TEAMS = range(2, 7)


class BadSetup(ValueError):
    """Raised for a set-up that no game can have. `code` names what is wrong, `params` what was given."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


@dataclass(frozen=True, slots=True)
class Setup:
    """The choices for one game. `seed` is any whole number from 0 on."""

    deck_id: str
    format: str = "hero"
    level: str = "normal"
    teams: int = 4
    rounds: int = 6
    seed: int = 0

    def __post_init__(self) -> None:
        if self.teams not in TEAMS:
            raise BadSetup("bad-teams", given=self.teams, low=TEAMS.start, high=TEAMS.stop - 1)
        if self.rounds not in LENGTHS:
            raise BadSetup("bad-rounds", given=self.rounds)
        if self.seed < 0:
            raise BadSetup("bad-seed", given=self.seed)
