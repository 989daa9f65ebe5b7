"""The widgets that scenes are built of."""

from game.ui.widgets.base import Intent, Look, Widget
from game.ui.widgets.button import Button, Toggle
from game.ui.widgets.card import Card, hand
from game.ui.widgets.card_face import CardFace, Chip, draw_card
from game.ui.widgets.chart import AreaChart, BarChart, LineChart, Series
from game.ui.widgets.choice import Slider, Stepper, Tabs
from game.ui.widgets.field import TextField
from game.ui.widgets.meter import Counter, Meter, Stars
from game.ui.widgets.plain import Drawing, Icon, Label, Panel
from game.ui.widgets.scroll import ScrollList
from game.ui.widgets.timeline import Part, Timeline

__all__ = [
    "AreaChart", "BarChart", "Button", "Card", "CardFace", "Chip", "Counter", "Drawing", "Icon",
    "Intent", "Label", "LineChart", "Look", "Meter", "Panel", "Part", "ScrollList", "Series", "Slider", "Stars",
    "Stepper", "Tabs", "TextField", "Timeline", "Toggle", "Widget", "draw_card", "hand",
]
