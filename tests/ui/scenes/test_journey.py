"""From scene to scene: into a game in two clicks, back one step at a time, and nothing lost on the way."""

from __future__ import annotations

import pytest

from game.record import recording, shelf
from game.rules.action import Action
from game.ui.plan import Plan, minutes, plan_of, shared_chairs, solo_chairs
from game.ui.scenes.help import HelpScene
from game.ui.scenes.pause import PauseScene
from game.ui.scenes.places import PlacesScene
from game.ui.scenes.result import ResultScene
from game.ui.scenes.resume import ResumeScene
from game.ui.scenes.settings import SettingsScene
from game.ui.scenes.setup import SetupScene
from game.ui.scenes.table import TableScene
from game.ui.scenes.title import TitleScene
from game.ui.scenes.why import WhyScene
from game.ui.session.setup import ClassSetup
from game.ui.sums import sum_of

RANCH = "low-carbon-ranch"


def seated(app, rounds=4):
    """A game of one person with bots, at its first turn."""
    app.journey.start(Plan(RANCH, solo_chairs(app.say), rounds=rounds, seed=11))
    return app.journey.match


def play_to_the_end(match):
    """Lets everybody do nothing until the game is over."""
    while not match.state.over:
        match.act(match.legal()[-1])


def test_two_clicks_lead_from_the_title_into_a_running_game(open_app):
    app, driver = open_app()
    driver.click("play")
    assert isinstance(app.frame.scene, SetupScene)
    driver.click("start")
    assert isinstance(app.frame.scene, TableScene)
    assert app.journey.match.people == [0]


@pytest.mark.parametrize(("button", "scene"), [
    ("places", PlacesScene), ("settings", SettingsScene), ("help", HelpScene), ("play", SetupScene),
    ("lead", ClassSetup),
])
def test_escape_goes_from_a_page_back_to_the_title(open_app, button, scene):
    app, driver = open_app()
    driver.click(button)
    assert isinstance(app.frame.scene, scene)
    driver.key("escape")
    assert isinstance(app.frame.scene, TitleScene)


def test_escape_at_the_title_asks_before_it_leaves(open_app):
    app, driver = open_app()
    driver.key("escape")
    driver.key("escape")
    assert isinstance(app.frame.scene, TitleScene)
    driver.key("escape")
    driver.click("dialog.quit")
    assert app.frame.closed


def test_escape_in_a_game_opens_the_menu_and_escape_again_goes_back_to_the_game(open_app):
    app, driver = open_app()
    seated(app)
    driver.key("escape")
    assert isinstance(app.frame.scene, PauseScene)
    driver.key("escape")
    assert isinstance(app.frame.scene, TableScene)


def test_a_game_that_was_left_can_be_gone_on_with_where_it_was(open_app, folders):
    app, driver = open_app()
    match = seated(app)
    match.act(Action("engage"))
    names, state = match.teams, match.state.as_plain()
    driver.key("escape")
    driver.click("leave")
    assert isinstance(app.frame.scene, TitleScene)
    driver.click("continue")
    assert isinstance(app.frame.scene, ResumeScene)
    driver.click("open.0")
    assert app.journey.match.state.as_plain() == state
    assert app.journey.match.teams == names
    assert app.journey.match.people == [0]


def test_a_round_can_be_started_again_and_the_record_says_so(open_app, folders):
    app, driver = open_app()
    match = seated(app)
    before = match.state.as_plain()
    match.act(Action("engage"))
    driver.key("escape")
    driver.click("again")
    driver.click("dialog.yes")
    assert isinstance(app.frame.scene, TableScene)
    assert match.state.as_plain() == before
    app.journey.leave()
    assert recording.read(shelf.listed(folders.sessions)[0].path).actions() == ()


def test_a_finished_game_shows_its_result_and_is_not_offered_again(open_app, folders):
    app, driver = open_app()
    play_to_the_end(seated(app))
    app.journey.sitting.finish()
    assert isinstance(app.frame.scene, ResultScene)
    assert shelf.unfinished(folders.sessions) == []
    driver.click("table")
    assert isinstance(app.frame.scene, TableScene)


def test_from_the_result_one_can_play_again_or_elsewhere(open_app):
    app, driver = open_app()
    play_to_the_end(seated(app))
    app.journey.sitting.finish()
    driver.click("again")
    assert isinstance(app.frame.scene, TableScene)
    assert not app.journey.match.course.actions
    play_to_the_end(app.journey.match)
    app.journey.sitting.finish()
    driver.click("places")
    assert isinstance(app.frame.scene, PlacesScene)


def test_what_is_left_of_a_damaged_game_can_be_saved(open_app, folders):
    app, driver = open_app()
    match = seated(app)
    match.act(Action("engage"))
    match.act(Action("done"))
    app.journey.leave()
    path = shelf.listed(folders.sessions)[0].path
    lines = path.read_bytes().split(b"\n")
    path.write_bytes(b"\n".join([*lines[:2], b"{nonsense", lines[2], b""]))
    app.journey.sessions()
    driver.settle()
    driver.click("rescue.0")
    assert len(shelf.unfinished(folders.sessions)) == 2
    rescued = next(entry for entry in shelf.unfinished(folders.sessions) if entry.fault is None)
    assert rescued.actions == 1


def test_a_game_goes_on_unsaved_where_nothing_can_be_written(open_app, folders):
    app, driver = open_app()
    folders.sessions.parent.mkdir(parents=True, exist_ok=True)
    folders.sessions.write_text("in the way")
    match = seated(app)
    match.act(Action("engage"))
    assert isinstance(app.frame.scene, TableScene)


def test_the_options_of_the_command_line_set_the_table(open_app):
    app, _ = open_app(deck=RANCH, teams=3, bots="random,lookahead", level="hard", minutes=60, seed=5)
    chairs, setup = app.journey.match.chairs, app.journey.match.game.setup
    assert [chair.bot for chair in chairs] == ["", "random", "lookahead"]
    assert (setup.level, setup.rounds, setup.seed) == ("hard", 4, 5)


def test_teams_without_bots_are_people_and_nothing_said_is_one_person_with_bots(open_app):
    app, _ = open_app()
    assert [chair.bot for chair in plan_of({"teams": 2}, RANCH, app.say).chairs] == ["", ""]
    assert [bool(chair.bot) for chair in plan_of({}, RANCH, app.say).chairs] == [False, True, True, True]


def test_more_people_and_more_rounds_take_longer():
    assert minutes(4, 1) < minutes(8, 1) < minutes(8, 4)


@pytest.mark.parametrize("kind", ["total", "intensity", "coins", "trust", "output", "source", "meter"])
def test_the_lines_of_every_sum_lead_from_its_start_to_its_end(open_app, kind):
    app, _ = open_app()
    match = seated(app)
    while not match.state.over:
        match.act(match.legal()[0])
    found = sum_of(app.atlas.place(RANCH), match, kind, 0)
    assert found.start + sum(line.by for line in found.lines) == found.end
    if kind in ("total", "intensity", "output"):
        assert found.start == 10_000


def test_a_line_of_a_sum_opens_to_the_page_that_it_rests_on(open_app):
    app, driver = open_app()
    match = seated(app)
    while not match.state.over:
        match.act(match.legal()[0])
    app.journey.why("total", 0)
    assert isinstance(app.frame.scene, WhyScene)
    measures = {card.id for card in match.game.deck.measures}
    number = next(at for at, line in enumerate(app.frame.scene.sum.lines) if line.card in measures)
    driver.click(f"cause.{number}")
    assert any("p. " in record.text for record in driver.texts())
    driver.click(f"cause.{number}")
    with pytest.raises(LookupError):
        driver.find("basis")


def test_the_set_up_takes_names_colours_players_and_between_two_and_six_teams(open_app):
    app, driver = open_app()
    driver.click("play")
    scene = app.frame.scene
    driver.click("name.0")
    driver.key("end")
    driver.type_text("!碳")
    assert scene.plan().chairs[0].name.endswith("!碳")
    before = scene.plan().chairs[0].colour
    driver.click("colour.0")
    assert scene.plan().chairs[0].colour != before
    driver.click("add")
    driver.click("add")
    assert len(scene.plan().chairs) == 6
    assert len({chair.colour for chair in scene.plan().chairs}) == 6
    for _ in range(4):
        driver.click("remove.1")
    assert len(scene.plan().chairs) == 2
    with pytest.raises(LookupError):
        driver.click("remove.1")


def test_a_team_without_a_name_gets_one(open_app):
    app, driver = open_app()
    driver.click("play")
    app.frame.scene.chairs[0] = app.frame.scene.chairs[0]._replace(name="   ")
    assert app.frame.scene.plan().chairs[0].name.strip()


def test_names_that_nobody_changed_follow_the_language(open_app):
    app, driver = open_app(locale="en")
    driver.click("play")
    app.change(locale="zh_CN")
    driver.settle()
    chairs = app.frame.scene.plan().chairs
    assert [chair.name for chair in chairs] == [chair.name for chair in solo_chairs(app.say)]
    assert shared_chairs(app.say)[0].name == chairs[0].name != "Otters"


def test_the_pages_of_the_help_are_turned_by_keys_and_end_where_they_began(open_app):
    app, driver = open_app()
    driver.key("f1")
    assert isinstance(app.frame.scene, HelpScene)
    for _ in range(6):
        driver.click("next")
    assert isinstance(app.frame.scene, TitleScene)
