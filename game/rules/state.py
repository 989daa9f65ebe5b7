"""Everything that changes in a game, as one value with slots: cloned for people, mutated in place for playouts.

Fixed-point numbers keep every platform to the same bytes: `ONE` stands for 1, a point of the total is 100 hundredths.
Lists with one entry a seat, a source or a meter follow the order of seats and of the deck.
"""

ONE = 10_000
POINT = 100
HIDDEN = "?"
FLAT = ("roles", "briefs", "coins", "effort", "savings", "upkeep", "next_effort", "engaged", "engaged_ever", "handed",
        "helped", "used", "backed", "grown", "intensity", "activity", "meters", "pile", "discard", "growth_pile",
        "growth_row", "joint_pile", "event_pile", "event_discard", "outlook", "works", "built", "advice", "surges",
        "agenda", "totals", "outputs", "insights")
VALUES = ("rng", "round", "first", "trust", "output", "joint", "joint_paid", "joint_done", "path_kept", "over",
          "result", "ending")


class State:
    """One moment of a game. The formats know what the fields mean; see `formats/hero`.

    hands    card ids by seat                       works     (card, seat, rounds left) that are under way
    built    (card, seat) that are finished         tag_count finished works by tag
    agenda   stack of tasks, the top one is next    advice    (tags, coins, adviser or -1) for a build this round
    surges   (source, amount, rounds left)          totals    total at the start and after each round, in hundredths
    """

    __slots__ = (*FLAT, *VALUES, "hands", "tag_count")

    def __init__(self, seats: int, sources: int) -> None:
        self.rng = 0
        self.round = self.first = self.trust = 0
        self.output = ONE
        self.joint = ""
        self.joint_paid = self.joint_done = self.path_kept = 0
        self.over = False
        self.result = 0
        self.ending = ""
        for name in FLAT:
            setattr(self, name, [])
        for name in ("coins", "effort", "savings", "upkeep", "next_effort", "engaged", "engaged_ever", "handed",
                     "helped", "used", "backed", "grown"):
            setattr(self, name, [0] * seats)
        self.intensity = [ONE] * sources
        self.activity = [ONE] * sources
        self.hands = [[] for _ in range(seats)]
        self.tag_count = {}

    @property
    def seat(self) -> int:
        """The seat that must act next, or -1 when the game is over."""
        return self.agenda[-1][1] if self.agenda else -1

    @property
    def seats(self) -> int:
        """How many teams play."""
        return len(self.coins)

    def clone(self) -> "State":
        """An independent copy. Entries of the lists are values, so one level is enough, and two for hands."""
        twin = State.__new__(State)
        twin.roles, twin.briefs = self.roles, self.briefs
        twin.coins = self.coins[:]
        twin.effort = self.effort[:]
        twin.savings = self.savings[:]
        twin.upkeep = self.upkeep[:]
        twin.next_effort = self.next_effort[:]
        twin.engaged = self.engaged[:]
        twin.engaged_ever = self.engaged_ever[:]
        twin.handed = self.handed[:]
        twin.helped = self.helped[:]
        twin.used = self.used[:]
        twin.backed = self.backed[:]
        twin.grown = self.grown[:]
        twin.intensity = self.intensity[:]
        twin.activity = self.activity[:]
        twin.meters = self.meters[:]
        twin.pile = self.pile[:]
        twin.discard = self.discard[:]
        twin.growth_pile = self.growth_pile[:]
        twin.growth_row = self.growth_row[:]
        twin.joint_pile = self.joint_pile[:]
        twin.event_pile = self.event_pile[:]
        twin.event_discard = self.event_discard[:]
        twin.outlook = self.outlook[:]
        twin.works = self.works[:]
        twin.built = self.built[:]
        twin.advice = self.advice[:]
        twin.surges = self.surges[:]
        twin.agenda = self.agenda[:]
        twin.totals = self.totals[:]
        twin.outputs = self.outputs[:]
        twin.insights = self.insights[:]
        twin.rng = self.rng
        twin.round = self.round
        twin.first = self.first
        twin.trust = self.trust
        twin.output = self.output
        twin.joint = self.joint
        twin.joint_paid = self.joint_paid
        twin.joint_done = self.joint_done
        twin.path_kept = self.path_kept
        twin.over, twin.result, twin.ending = self.over, self.result, self.ending
        twin.hands = [hand[:] for hand in self.hands]
        twin.tag_count = self.tag_count.copy()
        return twin

    def as_plain(self) -> dict:
        """All fields by name, for digests and debugging."""
        return {name: getattr(self, name) for name in (*FLAT, *VALUES, "hands", "tag_count")}
