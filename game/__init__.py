"""Carbon Pathfinders 《碳路者》: a board game about the climate transition of real places."""

__version__ = "0.1.0"
