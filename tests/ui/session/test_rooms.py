"""The ways to set up a room: each does in play what its sentence in the set-up says."""

import pytest

from game.rules.engine import new_game, start
from game.session.act import Act
from game.session.plan import PRESETS
from game.session.state import OVER
from game.ui.scenes.setup import SetupScene
from game.ui.scenes.table import TableScene
from game.ui.session.cockpit.company import GUIDE
from game.ui.session.plans import DONE
from game.ui.widgets.base import Intent


def chosen(room, preset):
    """The set-up with a room chosen on the page, and begun."""
    room.visit.setup({"deck": "low-carbon-ranch", "seed": 3})
    page = room.app.frame.scene
    page.handle(Intent("preset", "change", list(PRESETS).index(preset)))
    room.cockpit.frame_changed()
    shown = "\n".join(record.text for record in room.cockpit.texts())
    room.cockpit.click("start")
    return page.plan, shown


def to(room, activity):
    step = next(step.id for step in room.session.plan.steps if step.activity == activity)
    room.desk.do(Act("jump", {"step": step}))
    room.cockpit.frame_changed()


@pytest.mark.parametrize("preset", PRESETS)
def test_a_room_can_be_chosen_and_brings_its_own_teams_length_and_windows(classroom, preset):
    room = classroom(screens=2)
    plan, _ = chosen(room, preset)
    usual = PRESETS[preset]
    assert room.session.plan.preset is usual
    assert (plan.teams, plan.minutes) == (usual.teams, usual.minutes) == (len(room.session.teams),
                                                                          room.session.plan.minutes)
    assert room.session.plan.game.setup.rounds == usual.rounds
    assert room.visit.hall.has_projector is usual.audience


@pytest.mark.parametrize("locale", ["en", "zh_CN"])
@pytest.mark.parametrize("preset", PRESETS)
def test_every_room_is_explained_and_no_text_of_its_set_up_is_cut(classroom, preset, locale):
    room = classroom(locale=locale, size=(960, 540))
    room.visit.setup({"deck": "low-carbon-ranch", "preset": preset})
    room.cockpit.frame_changed()
    assert [record.text for record in room.cockpit.texts() if record.overflow] == []


def test_in_a_computer_room_every_table_tells_its_own_outcome(classroom):
    room = classroom()
    chosen(room, "computer-room")
    room.key("space")
    to(room, "first")
    assert not room.desk.play(DONE)
    room.key("2", "3", "1", "0")
    room.cockpit.click("points.1")
    room.cockpit.type_text("74")
    room.cockpit.key("return")
    assert dict(room.session.records.outcomes) == {1: (3, 74), 0: (0, 0)}
    assert room.small_or_cut() == [] and room.private_words() == []
    room.killed()
    assert dict(room.session.records.outcomes) == {1: (3, 74), 0: (0, 0)}
    for activity in ("count", "path", "mirror", "close"):
        to(room, activity)
        assert room.small_or_cut() == []
        assert [record.text for record in room.cockpit.texts() if record.overflow] == []
    for _ in range(40):
        room.key("space")
    assert room.session.phase == OVER
    room.cockpit.click("papers")
    (folder,) = room.folders.reports.iterdir()
    assert "74" in (folder / "report.csv").read_text("utf-8")
    assert "★★★" in (folder / "report.html").read_text("utf-8")


@pytest.mark.parametrize(("preset", "people"), [("solo", 1), ("family", 2)])
def test_without_a_game_master_the_screen_leads_from_the_first_stage_to_the_last(classroom, preset, people):
    room = classroom(screens=1)
    chosen(room, preset)
    told = []
    room.app.frame.notify = lambda text, icon="info", tone="accent": told.append(text)
    seen = []
    for _ in range(400):
        if room.session.phase == OVER:
            break
        stage = room.session.stage
        if not seen or seen[-1] != stage:
            seen.append(stage)
            shown = "\n".join(record.text for record in room.cockpit.texts())
            script = room.desk.place.words(f"script/{room.session.step.id}.stuck")
            assert not script or script not in shown
        room.key("space")
        if isinstance(room.app.frame.scene, TableScene):
            play_out(room, people)
    assert room.session.phase == OVER and room.session.course.state.over
    assert seen == ["ice-break", "inspire", "explore", "create", "debrief"]
    assert len(told) >= room.session.plan.game.setup.rounds
    assert not any("{" in words for words in told)


def play_out(room, people):
    """The game at the table: people end their turns at once, bots think."""
    table = room.app.frame.scene
    assert sum(table.match.is_person(seat) for seat in range(table.match.state.seats)) == people
    for _ in range(3000):
        if room.app.frame.scene is not table:
            break
        if table.flow.beat is not None:
            table._next_beat()
        elif table.match.is_person(table.match.seat):
            table.do(table.match.legal()[-1] if table.match.state.agenda[-1][0] != "turn" else DONE)
        else:
            table.do(table.match.bot_action())
    assert table.match.state.over


def test_the_picture_in_small_stands_still_so_that_no_word_of_it_is_cut(classroom):
    room = classroom(screens=1)
    chosen(room, "solo")
    room.app.frame.change_theme(room.app.frame.canvas.theme.with_motion(False))
    room.visit.hall.change_theme(room.app.frame.canvas.theme)
    room.key("space")
    to(room, "story")
    scene = room.visit.hall.frame.scene
    assert scene._shift(room.visit.hall.frame.canvas) == 0
    room.visit.hall.toggle()
    assert scene.is_live()


def test_a_game_left_at_the_table_goes_on_there_after_the_process_was_killed(classroom):
    room = classroom(screens=1)
    chosen(room, "solo")
    room.key("space")
    to(room, "first")
    room.key("space")
    room.app.frame.scene.do(DONE)
    room.app.frame.scene.flow.settle()
    done = len(room.session.course.actions)
    room.app.frame.scene.back()
    assert room.app.frame.scene is room.visit.cockpit and done
    room.killed()
    assert len(room.session.course.actions) == done
    room.key("space")
    table = room.app.frame.scene
    assert isinstance(table, TableScene) and len(table.match.people) == 1


def set_up(room, number):
    """The set-up of a game on a machine of its own, with a game number typed in."""
    page = SetupScene(room.app, room.journey, "low-carbon-ranch")
    room.app.frame.push(page)
    room.cockpit.frame_changed()
    room.cockpit.click("number")
    room.cockpit.type_text(number)
    room.app.frame.pop()
    return page.plan()


def dealt(room, plan):
    """All that is dealt at the start of a game: hands, briefs, piles, the outlook."""
    state = start(new_game(room.desk.session.plan.game.deck, plan.setup("low-carbon-ranch"))).state
    return state.hands, state.briefs, state.pile, state.event_pile, state.outlook


def test_tables_of_a_computer_room_that_type_the_number_of_the_cockpit_are_dealt_the_same_cards(classroom):
    room = classroom()
    room.visit.setup({"deck": "low-carbon-ranch", "preset": "computer-room"})
    room.cockpit.click("start")
    room.key("space")
    to(room, "first")
    number = str(room.session.plan.game.setup.seed)
    assert len(number) == 3
    assert number in room.shown() and number in "\n".join(record.text for record in room.cockpit.texts())
    one, other = set_up(room, number), set_up(room, f" {number} ")
    assert one.seed == other.seed == int(number)
    assert dealt(room, one) == dealt(room, other) != dealt(room, set_up(room, str(int(number) + 1)))
    assert set_up(room, "").seed is None


@pytest.mark.parametrize(("preset", "people"), [("solo", 1), ("family", 2)])
def test_without_a_game_master_only_people_name_a_team_order_answer_and_pledge(classroom, preset, people):
    room = classroom(screens=1)
    chosen(room, preset)
    room.key("space")
    for activity, sign in (("teams", "name."), ("order", "table."), ("detective", "who.")):
        to(room, activity)
        asked = [widget.id for widget in room.app.frame.widgets if widget.id.startswith(sign)]
        assert asked == [f"{sign}{seat}" for seat in range(people)]
        room.key(str(people + 1))
        assert room.desk.sheet.seat < people


def test_one_person_answers_the_pulse_by_choosing_and_may_choose_again(classroom):
    room = classroom(screens=1)
    chosen(room, "solo")
    room.key("space")
    to(room, "pulse")
    first = room.session.plan.document["pulse"][0]["id"]
    room.cockpit.click("pick.0")
    room.key("b")
    assert room.session.records.pulse["before"][first][:2] == (0, 1)
    assert sum(room.session.records.pulse["before"][first]) == 1


@pytest.mark.parametrize("locale", ["en", "zh_CN"])
@pytest.mark.parametrize("preset", ["solo", "family"])
def test_without_a_game_master_no_word_speaks_to_a_class_and_none_is_cut(classroom, preset, locale):
    room = classroom(screens=1, locale=locale)
    chosen(room, preset)
    room.key("space")
    words = {"en": ("each table", "Each table", "tables", "hands"), "zh_CN": ("各桌", "每桌", "举手")}[locale]
    for activity in ("teams", "order", "pulse", "detective", "rules", "make", "path", "close"):
        to(room, activity)
        for _ in range(8 if activity == "rules" else 1):
            shown = room.cockpit.texts()
            assert [record.text for record in shown if record.overflow] == []
            assert [record.text for record in shown if any(word in record.text for word in words)] == []
            assert not any(word in room.shown() for word in words)
            room.key("space")


@pytest.mark.parametrize("deck", ["low-carbon-ranch", "zero-carbon-port", "hydrogen-island"])
def test_without_a_game_master_the_script_asks_its_question_but_says_nothing_that_is_for_a_class(classroom, deck):
    room = classroom(screens=1)
    room.visit.setup({"deck": deck, "preset": "family"})
    room.cockpit.click("start")
    room.key("space")
    for step in room.session.plan.steps:
        room.desk.do(Act("jump", {"step": step.id}))
        room.cockpit.frame_changed()
        place, shown = room.desk.place, [record.text for record in room.cockpit.texts()]
        assert [note for note in ("say", "watch", "stuck") if place.words(f"script/{step.id}.{note}") in shown] == []
        assert place.say.text(GUIDE[step.activity]) in shown
        question = f"聊一聊：{place.words(f'script/{step.id}.ask')}"
        assert (question in shown) is (step.activity not in ("order", "detective"))


def test_a_question_of_the_script_waits_until_the_answer_has_been_turned_over(classroom):
    room = classroom(screens=1)
    chosen(room, "solo")
    room.key("space")
    to(room, "order")
    question = room.desk.place.words(f"script/{room.session.step.id}.ask")
    assert not any(question in record.text for record in room.cockpit.texts())
    room.key("space")
    assert f"想一想：{question}" in [record.text for record in room.cockpit.texts()]


def test_a_game_played_to_its_end_at_the_table_goes_on_with_what_came_of_it(classroom):
    room = classroom(screens=1)
    chosen(room, "solo")
    room.key("space")
    to(room, "first")
    room.key("space")
    play_out(room, 1)
    assert room.app.frame.scene is room.visit.cockpit
    assert room.session.step.activity == "count"
