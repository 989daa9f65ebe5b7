import pytest

from game.ui.theme import colour, contrast, mix

LOOKS = ["light", "dark", "high-contrast"]


@pytest.mark.parametrize("name", LOOKS)
def test_every_text_is_legible_on_its_ground(themes, name):
    for look in (themes[name], themes[name].for_audience()):
        weak = {pair for pair in themes.text_pairs if contrast(look[pair[0]], look[pair[1]]) < 4.5}
        assert weak == set()


@pytest.mark.parametrize("name", LOOKS)
def test_the_projector_has_stronger_contrast(themes, name):
    look = themes[name].for_audience()
    assert {pair for pair in themes.audience_pairs if contrast(look[pair[0]], look[pair[1]]) < 7} == set()


@pytest.mark.parametrize("name", LOOKS)
def test_team_colours_carry_text_and_can_be_text(themes, name):
    look = themes[name]
    for team in range(6):
        for ground in ("on-team", "paper", "panel"):
            assert contrast(look[f"team-{team}"], look[ground]) >= 4.5


@pytest.mark.parametrize("name", LOOKS)
def test_edges_of_controls_icons_and_the_focus_ring_can_be_seen(themes, name):
    look = themes[name]
    graphic = ["control-line", "focus", *(look.graphic(role) for role in ("coin", "effort", "trust", "carbon"))]
    assert [role for role in graphic if contrast(look[role], look["panel"]) < 3] == []


def test_all_looks_know_the_same_roles(themes):
    plain = {role for role in themes["dark"].colours}
    for name in LOOKS:
        assert {role for role in themes[name].colours if not role.endswith("-bright")} == plain


def test_each_team_has_a_shape_of_its_own(themes):
    assert len({themes["light"].shape(team) for team in range(6)}) == 6


def test_black_on_white_has_the_contrast_of_the_standard():
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)


def test_a_word_that_is_no_colour_is_refused():
    with pytest.raises(ValueError, match="not a colour"):
        colour("red")


def test_mixing_reaches_both_ends():
    assert mix((0, 0, 0), (100, 200, 50), 0) == (0, 0, 0)
    assert mix((0, 0, 0), (100, 200, 50), 1) == (100, 200, 50)


def test_larger_text_and_less_motion_are_a_change_of_the_look(themes):
    look = themes["light"].with_text("larger").with_motion(True)
    assert look.text_factor == 1.25 and look.reduced_motion
