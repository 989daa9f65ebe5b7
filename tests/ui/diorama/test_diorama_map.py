"""Maps: what they say, what is wrong with them, what measures change, where movers are."""

from itertools import combinations

import pytest

from game.ui.diorama import DioramaError, DioramaModel
from game.ui.diorama.model import Mover
from game.ui.diorama.movers import Track
from game.ui.diorama.standing import standing_props

RANCH_ZONES = ["feed-fields", "silage", "barns", "parlour", "manure", "fields", "gate"]
SMALL = {"size": [2, 1], "legend": {"g": "grass"}, "ground": ["gg"]}


def with_parts(**parts) -> DioramaModel:
    return DioramaModel.from_document({**SMALL, **parts}, "map.yaml")


def problems_of(**parts) -> str:
    with pytest.raises(DioramaError) as caught:
        with_parts(**parts)
    return str(caught.value)


def test_the_ranch_has_its_seven_zones_and_only_pieces_of_the_kit(ranch, kit):
    ranch.check_against(set(kit.pieces), set(kit.grounds))
    assert sorted(zone.id for zone in ranch.zones) == sorted(RANCH_ZONES)


def test_every_zone_of_the_ranch_has_ground_a_label_on_the_map_and_smoke(ranch):
    tiles = ranch.tiles()
    for zone in ranch.zones:
        assert zone.tile_set() & set(tiles), zone.id
        assert (int(zone.label[0]), int(zone.label[1])) in tiles, zone.id
        assert zone.smoke, zone.id


def test_every_prop_of_the_ranch_stands_on_dry_ground_whatever_is_built(ranch, kit):
    ground = ranch.tiles()
    for built in ([], ranch.measures):
        for standing in standing_props(ranch, kit, built):
            x0, y0, _, x1, y1, _ = standing.box
            under = ground.get((int((x0 + x1) / 2 // 1), int((y0 + y1) / 2 // 1)))
            assert under, standing.key
            assert under not in ("river", "pond") or standing.piece.id == "footbridge", standing.key


def test_no_large_prop_of_the_ranch_stands_inside_another_when_all_is_built(ranch, kit):
    large = [each for each in standing_props(ranch, kit, ranch.measures)
             if each.piece.id != "barn-panels" and each.box[5] > 0.3 and (each.box[3] - each.box[0]) > 0.4]
    for first, second in combinations(large, 2):
        overlap = min(min(first.box[axis + 3], second.box[axis + 3]) - max(first.box[axis], second.box[axis])
                      for axis in range(3))
        assert overlap < 0.12, (first.key, second.key)


def test_movers_on_the_ground_of_the_ranch_never_leave_it(ranch):
    tiles = set(ranch.tiles())
    for mover in ranch.movers:
        if mover.id != "birds":
            assert {(int(place[0]), int(place[1])) for place in mover.path} <= tiles, mover.id


def test_a_finished_measure_puts_its_props_on_the_map(ranch, kit):
    before = {each.key for each in standing_props(ranch, kit, [])}
    after = {each.key for each in standing_props(ranch, kit, ["biogas-digester"])}
    assert {key[0] for key in after - before} == {"digester-dome", "gas-holder"}
    assert {key[0] for key in before - after} == {"bush"}


def test_a_measure_may_replace_a_prop_where_it_stands(ranch, kit):
    before = next(each for each in standing_props(ranch, kit, []) if each.piece.id == "slurry-lagoon")
    after = standing_props(ranch, kit, ["lagoon-cover"])
    cover = next(each for each in after if each.piece.id == "lagoon-cover")
    assert cover.at == before.at
    assert "slurry-lagoon" not in {each.piece.id for each in after}


def test_a_measure_that_the_map_does_not_know_changes_nothing(ranch, kit):
    keys = [each.key for each in standing_props(ranch, kit, [])]
    assert [each.key for each in standing_props(ranch, kit, ["no-such-measure"])] == keys


def test_a_row_of_props_stands_at_even_steps_with_both_ends():
    row = with_parts(props=[{"piece": "fence", "row": {"start": [0, 0], "end": [1.5, 0], "step": 0.5}}]).props[0]
    assert row.all_places() == [(0, 0, 0), (0.5, 0, 0), (1.0, 0, 0), (1.5, 0, 0)]


@pytest.mark.parametrize(("parts", "complaint"), [
    ({"ground": ["gx"]}, "ground.0: the legend has no letter 'x'"),
    ({"ground": ["ggg"]}, "ground.0: has 3 letters, size says 2"),
    ({"ground": ["gg", "gg"]}, "ground: has 2 rows, size says 1"),
    ({"props": [{"piece": "barn"}]}, "needs a place: at, places or row"),
    ({"props": [{"piece": "barn", "at": [0, 0], "turn": 4}]}, "props.0.turn"),
    ({"props": [{"piece": "barn", "at": [0, 0], "facing": 1}]}, "props.0.facing"),
    ({"measures": {"solar": [{"remove": "bran"}]}, "props": [{"id": "barn", "piece": "barn", "at": [0, 0]}]},
     "measures.solar: no prop 'bran'; did you mean 'barn'?"),
    ({"measures": {"solar": [{"replace": "barn"}]}}, "go together"),
    ({"measures": {"solar": [{}]}}, "needs put, remove, or replace"),
    ({"movers": [{"id": "cow", "piece": "cow", "path": [[0, 0], [1, 0]], "zone": "field"}]}, "no zone 'field'"),
    ({"zones": [{"id": "a", "tiles": [], "label": [0, 0]}] * 2}, "zones: the id 'a' is given twice"),
])
def test_a_wrong_map_is_told_where_and_what(parts, complaint):
    told = problems_of(**parts)
    assert told.startswith("map.yaml: ")
    assert complaint in told


def test_a_piece_or_ground_that_the_kit_lacks_is_named_with_the_nearest_one(kit):
    model = with_parts(legend={"g": "gras"}, props=[{"piece": "bran", "at": [0, 0]}])
    with pytest.raises(DioramaError) as caught:
        model.check_against(set(kit.pieces), set(kit.grounds))
    assert caught.value.problems == [
        "legend 'g': no ground 'gras'; did you mean 'grass'?",
        "props.0: no piece 'bran'; did you mean 'barn'?",
    ]


@pytest.mark.parametrize(("text", "complaint"), [
    ("size: [1, 1]\nsize: [2, 2]\n", "line 2, column 1: the key 'size' is given twice"),
    ("size: [1, 1\n", "line "),
    ("- a list\n", "must be a mapping"),
])
def test_a_file_that_is_not_a_map_is_refused_with_its_line(tmp_path, text, complaint):
    path = tmp_path / "map.yaml"
    path.write_text(text)
    with pytest.raises(DioramaError) as caught:
        DioramaModel.load(path)
    assert complaint in str(caught.value)


def test_a_missing_file_is_refused_by_name(tmp_path):
    with pytest.raises(DioramaError, match="cannot be read"):
        DioramaModel.load(tmp_path / "none.yaml")


def test_words_that_yaml_would_turn_into_truth_stay_letters_of_the_legend():
    assert with_parts(legend={"n": "grass"}, ground=["nn"]).tiles() == {(0, 0): "grass", (1, 0): "grass"}


def mover(**parts) -> Mover:
    return Mover.model_validate({"id": "cart", "piece": "tractor", "path": [[0, 0], [4, 0]], "speed": 2, **parts})


def test_a_mover_goes_out_and_comes_back_facing_the_other_way():
    track = Track(mover(loop="there-and-back"))
    out, back = track.whereabouts(0, 1, 1.0), track.whereabouts(0, 1, 3.0)
    assert (out.x, out.turn) == (2.0, 0)
    assert (back.x, back.turn) == (2.0, 2)


def test_a_mover_waits_at_each_corner_as_long_as_its_pause():
    track = Track(mover(loop="there-and-back", pause=3))
    assert [track.whereabouts(0, 1, second).x for second in (2.0, 3.5, 4.9)] == [4.0, 4.0, 4.0]


def test_units_of_a_mover_keep_an_even_distance():
    track = Track(mover(path=[[0, 0], [4, 0], [4, 4], [0, 4]], count=2))
    first, second = (track.whereabouts(unit, 2, 0.0) for unit in (0, 1))
    assert (first.x, first.y, second.x, second.y) == (0, 0, 4, 4)


@pytest.mark.parametrize(("activity", "units"), [(0.0, 0), (0.5, 2), (1.0, 4), (1.5, 6), (9.0, 8)])
def test_more_activity_sends_more_units_but_at_most_twice_as_many(activity, units):
    assert Track(mover(count=4)).units(activity) == units


def test_a_hopping_mover_leaves_the_ground_between_steps_only_while_it_moves():
    track = Track(mover(loop="there-and-back", hop=0.1, pause=2))
    assert max(track.whereabouts(0, 1, tenth / 10).z for tenth in range(19)) > 0.05
    assert track.whereabouts(0, 1, 2.5).z == 0


def test_units_of_mixed_traffic_follow_each_other_in_the_order_given():
    traffic = mover(followers=["truck", "bus"], count=4)
    assert [traffic.piece_of(unit) for unit in range(4)] == ["tractor", "truck", "bus", "tractor"]


def test_a_follower_that_the_kit_lacks_is_named(kit):
    cart = {"id": "cart", "piece": "tractor", "followers": ["trukc"], "path": [[0, 0], [1, 0]]}
    with pytest.raises(DioramaError, match="movers.cart: no piece 'trukc'; did you mean 'truck'"):
        with_parts(movers=[cart]).check_against(set(kit.pieces), set(kit.grounds))
