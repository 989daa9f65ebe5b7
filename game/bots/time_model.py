"""How long people would take for what the bots do, in seconds.

The table decides at once and in private for 60 to 90 seconds (design of the round); the more a team can do, the nearer
to 90. What is decided is then carried out in seat order. Texts are read aloud once: a card of some 40 Han characters at
270 characters a minute, the pace at which primary schools want texts read aloud (课程标准 asks for about 300 silently
in the fourth form). Showing an action, a finished work and the accounts takes as long as its animation and one
sentence. These are design values, to be corrected when sessions have been timed.
"""

READ_CARD = 9
OUTLOOK_CARDS = 2
PLAN_LEAST, PLAN_MOST = 60, 90
PLAN_AN_OPTION = 2
FEW_OPTIONS = 8
ACTION = 5
FINISHED_WORK = 4
LOOK_UP = 10
EVENT = 16
ACCOUNTS = 15
EXPLORE_MINUTES = {4: 24, 6: 36, 8: 48}
LONGEST_WAIT = 60


def planning(options: int) -> int:
    """The time in which all teams decide, when the team with the most to weigh has so many legal actions."""
    return min(PLAN_MOST, PLAN_LEAST + PLAN_AN_OPTION * max(0, options - FEW_OPTIONS))


def round_of(options: int, actions: int, finished: int) -> int:
    """A whole round: outlook, planning, carrying out, look-up, event, accounts."""
    shown = LOOK_UP + FINISHED_WORK * finished
    return OUTLOOK_CARDS * READ_CARD + planning(options) + ACTION * actions + shown + EVENT + ACCOUNTS
