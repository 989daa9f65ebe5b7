"""The benches run and give figures that can be read; how fast they are is for people to judge."""

import json

import pytest

from game.cli import bench_playouts, bench_simulate
from game.cli.bench import BENCHES, present
from game.cli.main import main
from game.cli.measuring import Figure, Pace, Rate
from game.rules.engine import new_game
from tests.bots.healthy import SETUP, healthy

QUICK = ("--seconds", "0")


def figures_of(capsys, *arguments):
    assert main(["bench", *arguments, *QUICK, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_every_bench_of_the_table_is_there():
    assert present() == list(BENCHES)


def test_playouts_of_every_format_are_held_against_chess(capsys):
    pytest.importorskip("chess")
    figures = {(figure["name"], figure["unit"]): figure for figure in figures_of(capsys, "playouts")["playouts"]}
    ours = "hero (low-carbon-ranch)"
    assert {(ours, "games/s"), (ours, "actions/s"), ("python-chess", "actions/s")} <= set(figures)
    assert figures[f"{ours} : python-chess", "times"]["goal"] == "≥ 3"
    assert all(figure["value"] > 0 for figure in figures.values())


def test_playouts_run_without_any_peer(capsys, monkeypatch):
    monkeypatch.setattr(bench_playouts, "find_spec", lambda name: None)
    units = [figure["unit"] for figure in figures_of(capsys, "playouts")["playouts"]]
    assert units == ["games/s", "actions/s"]


@pytest.mark.parametrize(("name", "goals"), [("apply", ["< 0.5", "", ""]), ("deck", ["< 1000", "< 50"])])
def test_a_bench_gives_its_figures_with_their_goals(capsys, name, goals):
    measured = figures_of(capsys, name)
    assert list(measured) == [name]
    assert [figure["goal"] for figure in measured[name]] == goals
    assert all(figure["value"] > 0 and figure["unit"] == "ms" for figure in measured[name])


def test_simulating_is_measured_by_cards_by_games_and_by_memory(capsys):
    figures = figures_of(capsys, "simulate")["simulate"]
    assert [(figure["unit"], figure["goal"]) for figure in figures] == [
        ("ms", ""), ("ms", ""), ("times", "≤ 3"), ("times", "≤ 2.3"), ("MB", ""), ("times", "≤ 1.3")]
    assert all(figure["value"] > 0 for figure in figures)


@pytest.mark.parametrize("cards", [10, 60, 300])
def test_a_deck_is_made_larger_with_cards_of_its_own(cards):
    own = healthy()
    deck = bench_simulate.sized(own, cards)
    game = new_game(deck, SETUP)
    assert len(game.cards) - len(deck.joint) == max(cards, len(own.measures) + len(own.growth))
    assert len(game.events) == len(deck.events) >= len(own.events)


def test_whole_commands_are_waited_for(capsys):
    values = [figure["value"] for figure in figures_of(capsys, "commands")["commands"]]
    assert len(values) == 4 and min(values) > 0


def test_without_json_the_figures_stand_in_a_table(capsys):
    assert main(["bench", "deck", *QUICK]) == 0
    head, _, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == ["bench", "what", "value", "unit", "goal"] and len(rows) == 2


def test_a_bench_that_there_is_not_is_refused_with_the_nearest_or_with_all(capsys):
    assert main(["bench", "playout"]) == 2
    assert "There is no bench “playout”. Did you mean “playouts”?" in capsys.readouterr().err
    assert main(["bench", "xyz"]) == 2
    assert "There are: playouts, apply, simulate, deck, commands" in capsys.readouterr().err


def test_a_pace_runs_each_work_in_turns_with_numbers_in_order():
    given = {"one": [], "two": []}
    rates = Pace(0.0).rates({name: lambda seed, name=name: given[name].append(seed) or 7 for name in given})
    assert given == {"one": [0, 1, 2, 3, 4], "two": [0, 1, 2, 3, 4]}
    assert rates["one"][:2] == (5, 35)


def test_a_ratio_is_our_actions_a_second_over_theirs():
    found = list(bench_playouts.ratios({"hero": Rate(1, 300, 2.0)}, {"python-chess": Rate(1, 100, 2.0)}))
    assert found == [Figure("hero : python-chess", 3.0, "times", "≥ 3")]
