"""What is seen: still pictures, movement, smoke, clearing air, arrivals, zones under the pointer."""

import pygame
import pytest

from game.ui.diorama import Diorama, DioramaModel, DioramaPalette
from game.ui.diorama.palette import THEMES
from game.ui.diorama.smoke import Smoke

from .conftest import PALETTE_PATH

SMALL = {"size": [6, 6], "legend": {"g": "lawn"}, "ground": ["gggggg"] * 6}


def picture(diorama: Diorama, surface: pygame.Surface, now: float = 0.0, moving: bool = True) -> bytes:
    diorama.draw(surface, now, moving)
    return pygame.image.tobytes(surface, "RGB")


def made(kit, palette, surface, **parts) -> Diorama:
    diorama = Diorama(DioramaModel.from_document({**SMALL, **parts}, "map.yaml"), kit, palette)
    diorama.resize(surface.get_rect())
    diorama.set_state(set(), {}, 1.0)
    return diorama


def made_of(model: DioramaModel, kit, palette, surface) -> Diorama:
    diorama = Diorama(model, kit, palette)
    diorama.resize(surface.get_rect())
    diorama.set_state(set(), {}, 1.0)
    return diorama


@pytest.mark.parametrize("theme", THEMES)
def test_the_ranch_draws_in_every_theme_before_and_after(ranch, kit, surface, theme):
    diorama = Diorama(ranch, kit, DioramaPalette.load(PALETTE_PATH, theme))
    diorama.resize(surface.get_rect())
    diorama.set_state(set(), {zone.id: 1.0 for zone in ranch.zones}, 0.2)
    before = picture(diorama, surface, moving=False)
    diorama.set_state(set(ranch.measures), {}, 1.0)
    assert picture(diorama, surface, moving=False) != before


def test_nothing_stirs_when_motion_is_off(harbour_diorama, surface):
    harbour_diorama.set_state(set(), {"berth": 1.0}, 1.0)
    assert picture(harbour_diorama, surface, 1.0, moving=False) == picture(harbour_diorama, surface, 5.3, moving=False)


def test_the_same_moment_always_looks_the_same(harbour, kit, palette):
    pictures = []
    for _ in range(2):
        surface = pygame.Surface((320, 200))
        diorama = Diorama(harbour, kit, palette)
        diorama.resize(surface.get_rect())
        diorama.set_state({"shore-power"}, {"yard": 1.4}, 0.5)
        pictures.append(picture(diorama, surface, 12.34))
    assert pictures[0] == pictures[1]


def test_only_its_own_rectangle_is_drawn_on(harbour_diorama, surface):
    surface.fill((255, 0, 255))
    harbour_diorama.resize(pygame.Rect(100, 50, 300, 200))
    harbour_diorama.draw(surface, 0.0)
    assert surface.get_at((99, 60)) == surface.get_at((400, 60)) == surface.get_at((200, 250)) == (255, 0, 255, 255)
    assert surface.get_at((101, 51)) != (255, 0, 255, 255)


def test_sky_and_water_turn_bluer_as_the_place_clears(harbour_diorama, surface):
    blueness = []
    for clarity in (0.0, 0.5, 1.0):
        harbour_diorama.set_state(set(), {}, clarity)
        harbour_diorama.draw(surface, 0.0, moving=False)
        sky, sea = surface.get_at((320, 3)), surface.get_at((470, 120))
        blueness.append((sky.b - sky.r, sea.b - sea.r))
    assert blueness == sorted(blueness)
    assert blueness[0][0] < blueness[2][0] and blueness[0][1] < blueness[2][1]


def test_a_finished_measure_drops_in_and_then_stands_still(harbour_diorama, surface):
    harbour_diorama.draw(surface, 0.0, moving=False)
    harbour_diorama.set_state({"floating-solar"}, {}, 1.0)
    frames = [picture(harbour_diorama, surface, now) for now in (10.0, 10.2, 10.4)]
    assert len(set(frames)) == 3
    harbour_diorama.draw(surface, 13.0)
    landed = picture(harbour_diorama, surface, 13.0, moving=False)
    harbour_diorama.resize(surface.get_rect())
    assert picture(harbour_diorama, surface, 14.0, moving=False) == landed


def test_the_patient_see_the_ground_as_it_was_for_two_pictures_and_then_as_all_see_it(harbour, kit, palette, surface):
    seen = []
    for is_patient in (True, False):
        diorama = made_of(harbour, kit, palette, surface)
        diorama.draw(surface, 0.0)
        diorama.set_state(set(), {}, 0.2)
        seen.append([])
        for _ in range(3):
            diorama.draw(surface, 0.0, is_patient=is_patient)
            seen[-1].append(pygame.image.tobytes(surface, "RGB"))
    (first, second, third), at_once = seen
    assert first == second != third
    assert {third} == set(at_once)


def test_what_has_dropped_in_stands_there_at_once_even_for_the_patient(harbour_diorama, surface):
    harbour_diorama.draw(surface, 0.0)
    harbour_diorama.set_state({"floating-solar"}, {}, 1.0)
    for now in (10.0, 10.1, 10.2, 11.0, 13.0):
        harbour_diorama.draw(surface, now, is_patient=True)
    landed = pygame.image.tobytes(surface, "RGB")
    harbour_diorama.resize(surface.get_rect())
    assert picture(harbour_diorama, surface, 13.0) == landed


def test_without_motion_a_finished_measure_stands_at_once(harbour_diorama, surface):
    without = picture(harbour_diorama, surface, moving=False)
    harbour_diorama.set_state({"floating-solar"}, {}, 1.0)
    assert picture(harbour_diorama, surface, moving=False) != without
    assert harbour_diorama.draw(surface, 1.0, moving=False) != [surface.get_rect()]


def test_a_state_set_before_the_first_picture_does_not_drop_in(harbour, kit, palette, surface):
    diorama = Diorama(harbour, kit, palette)
    diorama.set_state({"floating-solar"}, {}, 1.0)
    diorama.resize(surface.get_rect())
    diorama.draw(surface, 0.0)
    assert diorama.draw(surface, 0.1) != [surface.get_rect()]


@pytest.mark.parametrize(("less", "more"), [(0.0, 0.3), (0.3, 0.9), (0.9, 1.6)])
def test_more_emissions_make_more_puffs(palette, less, more):
    smoke = Smoke(palette, 0.5)
    assert len(smoke.puffs((50, 50), 1, less, 3.0)) < len(smoke.puffs((50, 50), 1, more, 3.0))


def test_thick_smoke_is_darker_than_thin_smoke(palette):
    smoke = Smoke(palette, 1.0)
    thin, thick = (smoke.puffs((50, 50), 1, amount, 3.0)[0][0] for amount in (0.2, 2.0))
    shades = []
    for puff in (thin, thick):
        colour = puff.get_at((puff.get_width() // 2, puff.get_height() // 2))
        shades.append(colour.r / colour.a)
    assert shades[1] < shades[0]


def test_smoke_shows_over_its_zone_and_ends_with_the_emissions(harbour_diorama, surface):
    clean = picture(harbour_diorama, surface, moving=False)
    harbour_diorama.set_state(set(), {"berth": 2.0}, 1.0)
    assert picture(harbour_diorama, surface, moving=False) != clean
    harbour_diorama.set_state(set(), {"berth": 0.0}, 1.0)
    assert picture(harbour_diorama, surface, moving=False) == clean


def test_a_crate_behind_a_barn_is_hidden_and_before_it_is_seen(kit, palette, surface):
    parts = {"props": [{"piece": "barn", "at": [1, 2]}],
             "pieces": {"crate": {"solids": [{"box": [0.4, 0.4, 0, 0.2, 0.2, 0.15], "role": "red"}]}}}
    still = picture(made(kit, palette, surface, **parts), surface)

    def is_seen(y: float) -> bool:
        crate = {"id": "crate", "piece": "crate", "path": [[3.0, y], [3.1, y]], "speed": 0.001}
        return picture(made(kit, palette, surface, movers=[crate], **parts), surface, 1.0) != still

    assert is_seen(5.0)
    assert not is_seen(1.9)


def test_movers_come_and_go_with_measures_and_activity(kit, palette, surface):
    cow = {"id": "cow", "piece": "cow", "path": [[3, 3], [3.1, 3]], "speed": 0.001, "zone": "pasture"}
    zones = [{"id": "pasture", "tiles": [[0, 0, 6, 6]], "label": [3, 3]}]
    empty = picture(made(kit, palette, surface, zones=zones), surface)
    diorama = made(kit, palette, surface, zones=zones, movers=[{**cow, "unless": "sold"}])
    assert picture(diorama, surface) != empty
    diorama.set_state({"sold"}, {}, 1.0)
    assert picture(diorama, surface) == empty
    diorama.set_state(set(), {}, 1.0, {"pasture": 0.0})
    assert picture(diorama, surface) == empty


def test_a_point_on_the_ground_is_in_the_zone_of_its_tile(ranch, kit, palette):
    surface = pygame.Surface((900, 560))
    diorama = Diorama(ranch, kit, palette)
    diorama.resize(surface.get_rect())
    diorama.set_state(set(), {}, 1.0)
    diorama.draw(surface, 0.0)
    field = diorama._view.pixel(11.5, 18.5)
    assert diorama.zone_at(field) == "fields"
    assert diorama.zone_at((2, 2)) is None
    assert diorama.zone_at((-5, 100)) is None


def test_the_roof_of_a_barn_belongs_to_the_zone_where_the_barn_stands(kit, palette, surface):
    zones = [{"id": "yard", "tiles": [[1, 3, 4, 2]], "label": [3, 4]},
             {"id": "behind", "tiles": [[0, 0, 6, 3]], "label": [3, 1]}]
    diorama = made(kit, palette, surface, zones=zones, props=[{"piece": "barn", "at": [1, 3]}])
    diorama.draw(surface, 0.0)
    ridge = diorama._view.pixel(3.0, 4.0, 1.0)
    assert diorama.zone_at(ridge) == "yard"


def test_a_label_stands_at_its_anchor_wherever_the_diorama_is_put(harbour_diorama):
    harbour_diorama.resize(pygame.Rect(0, 0, 300, 200))
    here = harbour_diorama.anchor("yard")
    harbour_diorama.resize(pygame.Rect(40, 30, 300, 200))
    assert harbour_diorama.anchor("yard") == (here[0] + 40, here[1] + 30)
    with pytest.raises(KeyError):
        harbour_diorama.anchor("moon")


def test_a_highlighted_zone_glows_until_it_is_let_go(harbour_diorama, surface):
    plain = picture(harbour_diorama, surface, moving=False)
    harbour_diorama.highlight("island")
    assert picture(harbour_diorama, surface, moving=False) != plain
    harbour_diorama.highlight(None)
    assert picture(harbour_diorama, surface, moving=False) == plain


def test_a_glow_is_made_ahead_once_and_looks_the_same(harbour_diorama, surface):
    assert harbour_diorama.prepare_glow("island")
    assert not harbour_diorama.prepare_glow("island")
    harbour_diorama.highlight("island")
    ahead = picture(harbour_diorama, surface, moving=False)
    harbour_diorama.resize(surface.get_rect())
    assert picture(harbour_diorama, surface, moving=False) == ahead


def test_a_map_may_bring_a_piece_of_its_own(harbour, kit, palette):
    assert "pilot-sign" in harbour.pieces and "pilot-sign" not in kit.pieces
    diorama = Diorama(harbour, kit, palette)
    assert "pilot-sign" in diorama._kit.pieces


def test_a_diorama_that_was_told_no_state_shows_the_place_with_nothing_built(harbour, kit, palette, surface):
    diorama = Diorama(harbour, kit, palette)
    diorama.resize(surface.get_rect())
    untold = picture(diorama, surface, moving=False)
    diorama.set_state(set(), {}, 0.0)
    assert picture(diorama, surface, moving=False) == untold


def test_an_unknown_zone_highlights_nothing(harbour_diorama, surface):
    plain = picture(harbour_diorama, surface, moving=False)
    harbour_diorama.highlight("moon")
    assert picture(harbour_diorama, surface, moving=False) == plain
