"""What a measure will bring can be seen before it is built, and dropping in once more when all is done."""

import pygame
import pytest

from game.ui.diorama.portrait import MOST, new_pieces


@pytest.mark.parametrize("size", [(190, 96), (40, 120)])
def test_a_portrait_fills_its_room_and_keeps_inside_it(harbour_diorama, harbour, size):
    for measure in harbour.measures:
        picture = harbour_diorama.portrait(measure, size)
        assert picture is None or picture.get_size() == size
    inked = harbour_diorama.portrait("shore-power", size).get_bounding_rect()
    assert inked.width > size[0] * 0.5 or inked.height > size[1] * 0.5
    assert pygame.Rect((0, 0), size).inflate(-2, -2).contains(inked)


def test_what_is_on_the_map_anyway_is_in_no_portrait(ranch, kit):
    standing = {prop.piece for prop in ranch.props}
    assert [piece.id for piece in new_pieces(ranch, kit, "biogas-digester")] == ["digester-dome", "gas-holder"]
    assert "digester-dome" not in standing
    assert new_pieces(ranch, kit, "no-such-measure") == []
    assert max(len(new_pieces(ranch, kit, measure)) for measure in ranch.measures) <= MOST


def test_what_was_built_drops_in_once_more_and_then_stands_as_before(harbour_diorama, surface):
    harbour_diorama.set_state({"shore-power"}, {}, 1.0)
    harbour_diorama.draw(surface, 1.0, False)
    before = pygame.image.tobytes(surface, "RGB")
    harbour_diorama.replay()
    harbour_diorama.draw(surface, 2.0)
    assert pygame.image.tobytes(surface, "RGB") != before
    harbour_diorama.draw(surface, 9.0)
    harbour_diorama.draw(surface, 9.1, False)
    assert pygame.image.tobytes(surface, "RGB") == before
