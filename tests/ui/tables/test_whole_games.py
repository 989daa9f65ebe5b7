"""A whole game can be played with the mouse alone, and with the keyboard alone."""

from game.ui.widgets.base import Widget
from tests.ui.tables.table import Table

PATIENCE = 4000


def waiting(table: Table) -> bool:
    """Whether only time can go on: a bot thinks or its move is being shown."""
    beat = table.scene.flow.beat
    return (beat is not None and beat.kind == "move") or not (table.match.is_person(table.match.seat) or beat)


def click_on(table: Table) -> None:
    """One sensible click with whatever the screen shows."""
    driver, scene = table.driver, table.scene
    ids = {widget.id: widget for widget in driver.frame.widgets if widget.takes_focus and widget.enabled}
    if driver.frame.scene is not scene:
        goal = next(id for id in ("sheet.0", "pick.0", "dialog.done", "sheet.close") if id in ids)
    elif "beat.next" in ids:
        goal = "beat.next"
    elif "hand-over.ready" in ids:
        goal = "hand-over.ready"
    else:
        goal = next_move(table, ids)
    driver.click(goal)


def next_move(table: Table, ids: dict[str, Widget]) -> str:
    """A card that can be built, else a visit, else the end of the turn."""
    buildable = [action.item for action in table.match.legal() if action.verb == "build"]
    hand = table.match.state.hands[table.match.seat]
    if buildable:
        return f"card.{hand.index(buildable[0])}"
    return "engage" if "engage" in ids else "done"


def test_the_mouse_alone_plays_a_game_to_its_end(tmp_path):
    table = Table(tmp_path, ("", "greedy", ""))
    for _ in range(PATIENCE):
        if table.over:
            break
        if waiting(table):
            table.driver.advance(1.5)
        else:
            click_on(table)
    assert table.over and table.match.state.over
    assert len(table.match.state.built) > 5


def press_on(table: Table) -> None:
    """One sensible key with whatever the screen shows."""
    driver = table.driver
    buildable = [action.item for action in table.match.legal() if action.verb == "build"]
    hand = table.match.state.hands[table.match.seat] if table.match.seat >= 0 else []
    if driver.frame.scene is not table.scene or table.scene.flow.beat or table.scene.is_handing_over:
        driver.key("return")
    elif buildable:
        driver.key(str(hand.index(buildable[0]) + 1))
    else:
        driver.key("d")


def test_the_keyboard_alone_plays_a_game_to_its_end(tmp_path):
    table = Table(tmp_path, ("", "greedy"))
    for _ in range(PATIENCE):
        if table.over:
            break
        if waiting(table):
            table.driver.advance(1.5)
        else:
            press_on(table)
    assert table.over and table.match.state.over
    assert len(table.match.state.built) > 5
