"""Each gate lets a good deck through, and says what is wrong with a bad one."""

from collections import Counter

import pytest

from game.bots.gates import GATES, briefs, card_use, choices, dead_turns, length, levels, mid_game, restricted_play
from game.bots.gates import skill_gap as skill
from game.bots.gates import styles as characters
from game.bots.gates.chances import enough, groups, monotone
from game.bots.gates.choices import has_choice
from game.bots.gates.evenness import from_behind
from game.bots.gates.gate import judged
from game.bots.gates.length import longest_wait
from game.bots.intervals import Interval
from game.bots.styles import STYLES
from game.rules.engine import new_game
from tests.bots.healthy import SETUP, TAGS, healthy

GAME = new_game(healthy(), SETUP)


def wins(share, games=400):
    """Counts of games of which a share was won."""
    won = round(share * games)
    return Counter({("games",): games, ("result", 1): won, ("result", 0): games - won})


def stood(*lines):
    """Counts of standings: (moment, standing, lost, won)."""
    counts = Counter()
    for moment, standing, lost, won in lines:
        counts["stood", moment, standing, 0] += lost
        counts["stood", moment, standing, 1] += won
    return counts


def skilled(random, greedy, lookahead):
    return {skill.RANDOM: wins(random), skill.GREEDY: wins(greedy), skill.LOOKAHEAD: wins(lookahead)}


def at_levels(easy, normal, hard):
    return {levels.sample("easy"): wins(easy), levels.sample("normal"): wins(normal), levels.sample("hard"): wins(hard)}


def used(share):
    counts = Counter({("games",): 400})
    for card in GAME.cards:
        counts["offered", card], counts["taken", card] = 400, 160
    counts["taken", "heat-slow"] = round(400 * share)
    return {card_use.LOOKAHEAD: counts}


def without(share):
    return {restricted_play.LOOKAHEAD: wins(0.8)} | {
        restricted_play.without(tag): wins(share if tag == "heat" else 0.65) for tag in TAGS
    }


def played(*shares):
    return {characters.sample(style.NAME): wins(share) for style, share in zip(STYLES, shares, strict=True)}


def met(share):
    counts = Counter({("games",): 400})
    for brief in GAME.deck.briefs:
        counts["dealt", brief.id], counts["met", brief.id] = 400, 200
    counts["met", "rich"] = round(400 * share)
    return {briefs.LOOKAHEAD: counts}


def turns(options, real):
    return {choices.LOOKAHEAD: Counter({("games",): 50, ("turns",): 400, ("real",): real, ("options", options): 400})}


def lasting(seconds, wait):
    return {length.LOOKAHEAD: Counter({("games",): 50, ("seconds", seconds): 50, ("wait", wait): 50})}


MIDDLE = SETUP.rounds // 2 * SETUP.teams
CASES = [
    (skill, skilled(0.02, 0.4, 0.8), set()),
    (skill, skilled(0.3, 0.4, 0.8), {"random"}),
    (skill, skilled(0.02, 0.1, 0.5), {"greedy", "lookahead"}),
    (skill, skilled(0.02, 0.7, 0.99), {"greedy", "lookahead"}),
    (levels, at_levels(0.9, 0.75, 0.5), set()),
    (levels, at_levels(0.6, 0.75, 0.7), {"easy", "hard"}),
    (mid_game, {mid_game.GREEDY: stood((MIDDLE, 0, 70, 30), (MIDDLE, 9, 30, 70))}, set()),
    (mid_game, {mid_game.GREEDY: stood((MIDDLE, 0, 100, 2), (MIDDLE, 9, 10, 98))}, {"won-from-behind"}),
    (mid_game, {mid_game.GREEDY: stood((MIDDLE, 0, 65, 35), (MIDDLE, 9, 62, 38))}, {"won-from-behind"}),
    (dead_turns, {dead_turns.GREEDY: stood((0, 0, 50, 50), (1, 0, 40, 10), (1, 9, 10, 40))}, set()),
    (dead_turns, {dead_turns.GREEDY: stood(*((moment, 0, 400, 1) for moment in range(8)))}, {"settled"}),
    (choices, turns(12, 380), set()),
    (choices, turns(2, 380), {"options"}),
    (choices, turns(40, 380), {"options"}),
    (choices, turns(12, 200), {"real-choices"}),
    (card_use, used(0.4), set()),
    (card_use, used(0.0), {"least-taken"}),
    (card_use, used(0.97), {"most-taken"}),
    (restricted_play, without(0.65), set()),
    (restricted_play, without(0.95), {"drop"}),
    (restricted_play, without(0.2), {"drop"}),
    (characters, played(0.6, 0.5, 0.55, 0.2, 0.1), set()),
    (characters, played(0.9, 0.8, 0.2, 0.2, 0.1), {"near-the-best"}),
    (briefs, met(0.5), set()),
    (briefs, met(0.05), {"met"}),
    (briefs, met(0.95), {"met"}),
    (length, lasting(1_200, 40), set()),
    (length, lasting(2_000, 40), {"minutes"}),
    (length, lasting(1_200, 90), {"wait"}),
]


@pytest.mark.parametrize(("gate", "counted", "missed"), CASES,
                         ids=[f"{gate.NAME}-{place}" for place, (gate, _, _) in enumerate(CASES)])
def test_a_gate_misses_what_is_out_of_its_range_and_nothing_else(gate, counted, missed):
    verdicts = list(gate.judge(GAME, counted))
    assert {verdict.measure for verdict in verdicts if not verdict.ok} == missed
    assert all(bool(verdict.hints) != verdict.ok for verdict in verdicts)


def test_every_gate_is_tried_both_ways():
    for gate in GATES:
        verdicts = {bool(missed) for tried, _, missed in CASES if tried.NAME == gate.NAME}
        assert verdicts == {True, False}, gate.NAME


def test_a_hint_names_the_card_that_is_taken_too_often():
    (verdict,) = [verdict for verdict in card_use.judge(GAME, used(0.97)) if not verdict.ok]
    assert verdict.subject == "heat-slow" and verdict.hints[0].params["card"] == "heat-slow"


def test_a_hint_names_the_cards_of_a_tag_that_weighs_too_much():
    (verdict,) = [verdict for verdict in restricted_play.judge(GAME, without(0.2)) if not verdict.ok]
    assert verdict.hints[0].text == restricted_play.ONLY
    assert set(verdict.hints[0].params["cards"]) == {card for card in GAME.cards if "heat" in GAME.cards[card].tags}


def test_every_gate_says_what_it_measures_and_where_the_idea_is_from():
    for gate in GATES:
        assert len((gate.__doc__ or "").split()) > 50, gate.NAME


def test_groups_of_standings_grow_until_they_are_enough_and_never_fall():
    assert enough([(10, 2), (10, 4), (3, 3)]) == [(23, 9)]
    assert monotone([(20, 10), (20, 4), (20, 18)]) == [(40, 14), (20, 18)]
    chances = [group.chance for group in groups(stood((0, 0, 30, 10), (0, 1, 30, 5), (0, 2, 5, 40)))]
    assert chances == sorted(chances) and len(chances) == 2


def test_a_dominated_action_is_no_choice():
    assert not has_choice([(1, 2), (1, 1), (0, 2)])
    assert has_choice([(1, 2), (2, 1)])
    assert not has_choice([(1, 2), (1, 2)])


def test_the_longest_wait_is_the_longest_run_of_others_actions():
    assert longest_wait([0, 0, 1, 2, 2], 3) == 3
    assert longest_wait([1, 2, 0, 0, 0], 3) == 4
    assert longest_wait([], 3) == 0


@pytest.mark.parametrize(("low", "high", "floor", "ceiling", "enough"), [
    (0.0, 0.79, 0.25, 0.50, False),
    (0.30, 0.45, 0.25, 0.50, True),
    (0.45, 0.60, 0.25, 0.50, True),
    (0.60, 0.95, 0.25, 0.50, True),
    (0.21, 1.0, 0.20, 0.80, False),
    (0.0, 0.79, None, 0.10, False),
    (0.2, 0.9, None, None, True),
])
def test_a_range_wider_than_its_gate_says_that_there_were_too_few_games(low, high, floor, ceiling, enough):
    verdict = judged("levels", "easy", Interval((low + high) / 2, low, high), 9, floor=floor, ceiling=ceiling)
    assert verdict.enough == enough


def test_a_curve_through_the_games_finds_the_winners_that_were_behind():
    steep = {0: (90, 10), 10: (10, 90)}
    found = from_behind(steep)
    assert found.value == pytest.approx(0.1) and 0.0 < found.low < found.value < found.high < 0.3
    assert from_behind({0: (7, 0)}) == Interval(0.0, 0.0, 1.0)
    assert from_behind(steep) == found


def test_few_games_say_little_about_who_was_behind():
    found = from_behind({0: (6, 2), 1: (4, 4), 2: (2, 6)})
    assert found.high - found.low > 0.4


def test_the_best_of_small_samples_does_not_make_the_other_characters_losers():
    few = {characters.sample(style.NAME): wins(share, 6) for style, share in
           zip(STYLES, (1.0, 0.5, 0.5, 0.5, 0.5), strict=True)}
    assert all(verdict.ok for verdict in characters.judge(GAME, few))
