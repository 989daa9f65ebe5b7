"""Projection, depth order and fitting."""

from hypothesis import given, settings
from hypothesis import strategies as st

from game.ui.diorama.depth import back_to_front, is_in_front, meet_on_screen
from game.ui.diorama.projection import convex_hull, ground_place, project, turn_footprint, turn_point
from game.ui.diorama.view import fill, fit

coordinates = st.floats(-40, 40)
cells = st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(0, 2)), min_size=1, max_size=14)


@given(coordinates, coordinates)
def test_a_place_on_the_ground_is_found_again_from_its_pixel(x, y):
    back = ground_place(*project(x, y))
    assert abs(back[0] - x) < 1e-6 and abs(back[1] - y) < 1e-6


def test_a_tile_is_twice_as_wide_as_it_is_high():
    left, right = project(0, 1)[0], project(1, 0)[0]
    top, bottom = project(0, 0)[1], project(1, 1)[1]
    assert (right - left, bottom - top) == (128, 64)


@given(st.integers(0, 3), st.floats(0, 3), st.floats(0, 2))
def test_turning_keeps_a_point_inside_the_turned_footprint(turn, x, y):
    turned_x, turned_y, _ = turn_point((x, y, 0.5), (3, 2), turn)
    width, depth = turn_footprint((3, 2), turn)
    assert 0 <= turned_x <= width and 0 <= turned_y <= depth


@settings(max_examples=60)
@given(cells)
def test_what_lies_in_front_is_painted_later(cells):
    boxes = [(x, y, z, x + 1.0, y + 1.0, z + 1.0) for x, y, z in cells]
    position = {index: place for place, index in enumerate(back_to_front(boxes))}
    for first, box in enumerate(boxes):
        for second, other in enumerate(boxes):
            if first != second and meet_on_screen(box, other) and is_in_front(box, other):
                assert position[first] > position[second]


def test_a_long_barn_is_painted_before_a_bush_that_stands_before_its_far_end():
    barn, bush = (0, 0, 0, 4, 2, 1), (0.2, 2.1, 0, 0.8, 2.7, 0.4)
    assert back_to_front([bush, barn]) == [1, 0]


def test_boxes_that_run_into_each_other_keep_the_order_they_came_in():
    boxes = [(0, 0, 0, 2, 2, 1), (1, 1, 0, 3, 3, 1)]
    assert back_to_front(boxes) == [0, 1]
    assert back_to_front(boxes[::-1]) == [0, 1]


@given(st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), min_size=3, max_size=20))
def test_the_hull_has_only_given_points_and_all_its_extremes(points):
    hull = convex_hull(points)
    assert set(hull) <= set(points)
    assert {min(points), max(points)} <= set(hull)


@given(st.integers(200, 4000), st.integers(150, 2200))
def test_the_whole_map_fits_into_any_rectangle(width, height):
    points = [project(*corner) for corner in ((0, 0), (10, 0), (0, 6), (10, 6))]
    view = fit((width, height), points, [(4, 3, 0, 5, 4, 2.5)])
    for place in ((0, 0, 0), (10, 0, 0), (0, 6, 0), (10, 6, 0), (4, 3, 2.5)):
        across, down = view.pixel(*place)
        assert -1 <= across <= width + 1 and -1 <= down <= height + 1


@given(st.integers(200, 4000), st.integers(150, 2200), st.sampled_from([None, project(0, 0), project(9, 5)]))
def test_a_map_that_fills_a_rectangle_reaches_over_all_its_edges_wherever_one_looks(width, height, focus):
    points = [project(*corner) for corner in ((0, 0), (10, 0), (0, 6), (10, 6))]
    view = fill((width, height), points, [], focus)
    across = [view.origin[0] + x * view.scale for x, _ in points]
    down = [view.origin[1] + y * view.scale for _, y in points]
    assert min(across) <= 1 and max(across) >= width - 1 and min(down) <= 1 and max(down) >= height - 1


def test_what_lies_at_the_left_of_a_picture_does_not_lie_over_the_map():
    points = [project(*corner) for corner in ((0, 0), (10, 0), (0, 6), (10, 6))]
    view = fit((900, 300), points, [], aside=200)
    assert view.pixel(0, 6)[0] >= 200 and view.pixel(10, 0)[0] <= 900
