"""The diorama: a deck's place as an isometric board that shows whether it is getting better."""

from game.ui.diorama.diorama import Diorama
from game.ui.diorama.documents import DioramaError
from game.ui.diorama.kit import Kit
from game.ui.diorama.model import DioramaModel
from game.ui.diorama.palette import DioramaPalette
from game.ui.diorama.sheet import draw_kit_sheet

__all__ = ["Diorama", "DioramaError", "DioramaModel", "DioramaPalette", "Kit", "draw_kit_sheet"]
