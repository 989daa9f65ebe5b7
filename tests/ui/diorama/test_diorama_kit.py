"""The kit: complete, drawable at every turn, and clear about what is wrong with a description."""

import pytest

from game.ui.diorama import DioramaError, DioramaPalette, Kit, draw_kit_sheet
from game.ui.diorama.kit import read_pieces
from game.ui.diorama.palette import THEMES
from game.ui.diorama.patches import Placing, light_on, piece_patches
from game.ui.diorama.solids import read_solid

from .conftest import PALETTE_PATH


def roles_of(kit: Kit) -> set[str]:
    roles = set()
    for piece in kit.pieces.values():
        roles |= {patch.role for turn in range(4) for patch in piece.patches(turn)}
        roles |= {rotor.role for rotor in piece.rotors}
    for ground in kit.grounds.values():
        roles |= {role for role in (*ground.roles, ground.mark, ground.ribbon_role, ground.edge, ground.side) if role}
    return roles


def test_the_kit_has_at_least_ninety_pieces_with_ids_in_kebab_case(kit):
    assert len(kit.pieces) >= 90
    assert all(name == name.lower() and "_" not in name and " " not in name for name in kit.pieces)


@pytest.mark.parametrize("tag", ["ranch", "port", "hydrogen", "general"])
def test_each_show_piece_deck_finds_more_than_twenty_pieces_of_its_kind(kit, tag):
    assert sum(tag in piece.tags for piece in kit.pieces.values()) > 20


@pytest.mark.parametrize("theme", THEMES)
def test_every_colour_that_the_kit_asks_for_is_in_every_theme(kit, theme):
    assert roles_of(kit) <= set(DioramaPalette.load(PALETTE_PATH, theme).roles)


def test_every_piece_shows_something_from_all_four_sides(kit):
    for piece in kit.pieces.values():
        for turn in range(4):
            assert piece.patches(turn), f"{piece.id} at turn {turn}"


def test_light_from_the_top_left_makes_tops_light_left_faces_middling_and_right_faces_dark():
    assert light_on((0, 0, 1)) > light_on((0, 1, 0)) > light_on((1, 0, 0))


def test_a_face_keeps_its_place_in_the_light_however_the_piece_is_turned():
    solid = read_solid({"box": [0, 0, 0, 1, 1, 1], "role": "wall"}, [], "here")
    lights = [sorted(patch.light for patch in piece_patches([solid], Placing((1, 1), turn))) for turn in range(4)]
    assert lights == [[0.0, 0.5, 1.0]] * 4


def test_a_decal_turns_away_with_its_face():
    solid = read_solid({"box": [0, 0, 0, 1, 1, 1], "role": "wall",
                        "decals": [{"face": "south", "rect": [0, 0, 1, 1], "role": "door"}]}, [], "here")
    shown = ["door" in {patch.role for patch in piece_patches([solid], Placing((1, 1), turn))} for turn in range(4)]
    assert shown == [True, False, False, True]


@pytest.mark.parametrize(("solid", "complaint"), [
    ({"cilinder": [0, 0, 0, 1, 1], "role": "wall"}, "did you mean 'cylinder'?"),
    ({"box": [0, 0, 0, 1, 1], "role": "wall"}, "box takes the numbers x, y, z, w, d, h"),
    ({"box": [0, 0, 0, 1, 1, 1]}, "needs a role"),
    ({"box": [0, 0, 0, 1, 1, 1], "role": "wall", "decal": []}, "unknown key 'decal'; did you mean 'decals'?"),
    ({"box": [0, 0, 0, 1, 1, 1], "role": "wall", "decals": [{"face": "soth", "rect": [0, 0, 1, 1]}]},
     "no face 'soth'; did you mean 'south'?"),
    ("a box", "a solid is a mapping"),
])
def test_a_wrong_solid_is_told_what_is_wrong_with_it(solid, complaint):
    with pytest.raises(DioramaError, match="piece shed") as caught:
        read_pieces({"shed": {"solids": [solid]}}, {}, "map.yaml")
    assert complaint in str(caught.value)


def test_all_problems_of_a_description_are_told_at_once():
    with pytest.raises(DioramaError) as caught:
        read_pieces({"shed": {"solids": [{"box": [1], "role": "wall"}], "colour": "red"}, "hut": {}}, {}, "map.yaml")
    assert len(caught.value.problems) >= 3


def test_pieces_that_use_each_other_in_a_circle_are_refused():
    circle = {"hen": {"solids": [{"use": "egg"}]}, "egg": {"solids": [{"use": "hen"}]}}
    with pytest.raises(DioramaError, match="uses itself"):
        read_pieces(circle, {}, "map.yaml")


def test_a_piece_may_use_one_that_is_described_after_it():
    part = {"solids": [{"box": [0, 0, 0, 1, 1, 1], "role": "wall"}]}
    pieces = read_pieces({"whole": {"solids": [{"use": "part", "at": [1, 0, 0]}]}, "part": part}, {}, "map.yaml")
    assert pieces["whole"].box(0) == (1, 0, 0, 2, 1, 1)


def test_a_piece_described_in_two_files_is_refused(tmp_path):
    for name in ("one.yaml", "two.yaml"):
        (tmp_path / name).write_text("pieces: {shed: {solids: [{box: [0, 0, 0, 1, 1, 1], role: wall}]}}")
    with pytest.raises(DioramaError, match="shed: is described in another file too"):
        Kit.load(tmp_path)


def test_the_sheet_asks_for_one_caption_for_every_piece_and_ground(kit, palette):
    captions = []
    sheet = draw_kit_sheet(kit, palette, (900, 600), lambda surface, text, rect: captions.append(text))
    assert sheet.get_size() == (900, 600)
    assert sorted(captions) == sorted([*kit.pieces, *kit.grounds])


def test_an_unknown_theme_is_told_which_one_is_near():
    with pytest.raises(DioramaError, match="did you mean 'light'"):
        DioramaPalette.load(PALETTE_PATH, "ligth")


@pytest.mark.parametrize("colour", ["red", "'#12345'", "'#gggggg'", "12"])
def test_a_colour_that_is_not_six_hexadecimal_digits_is_refused(tmp_path, colour):
    path = tmp_path / "palette.yaml"
    theme = "{tint: '#ffffff', tint-strength: 0, shade: '#000000', glow: '#ffffff', contrast: 1}"
    path.write_text(f"roles: {{wall: {colour}}}\nthemes: {{light: {theme}}}\n")
    with pytest.raises(DioramaError, match="wall: a colour is written"):
        DioramaPalette.load(path)


@pytest.mark.parametrize("theme", THEMES)
def test_tones_run_from_dark_over_middle_to_light_in_every_theme(theme):
    palette = DioramaPalette.load(PALETTE_PATH, theme)
    dark, middle, light = (sum(palette.tone("roof-red", each)) for each in (0.0, 0.5, 1.0))
    assert dark < middle < light
