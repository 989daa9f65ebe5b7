"""The shipped kit, a palette and two maps, read once for all tests of the diorama."""

from pathlib import Path

import pygame
import pytest

from game.ui.diorama import Diorama, DioramaModel, DioramaPalette, Kit

ROOT = Path(__file__).parents[3]
KIT_FOLDER = ROOT / "assets" / "kit"
PALETTE_PATH = KIT_FOLDER / "palette.yaml"
RANCH_PATH = ROOT / "scenarios" / "low-carbon-ranch" / "map.yaml"
HARBOUR_PATH = Path(__file__).parent / "harbour.yaml"


@pytest.fixture(scope="session")
def kit() -> Kit:
    return Kit.load(KIT_FOLDER)


@pytest.fixture(scope="session")
def palette() -> DioramaPalette:
    return DioramaPalette.load(PALETTE_PATH)


@pytest.fixture(scope="session")
def ranch() -> DioramaModel:
    return DioramaModel.load(RANCH_PATH)


@pytest.fixture(scope="session")
def harbour() -> DioramaModel:
    return DioramaModel.load(HARBOUR_PATH)


@pytest.fixture
def surface() -> pygame.Surface:
    return pygame.Surface((640, 400))


@pytest.fixture
def harbour_diorama(harbour, kit, palette, surface) -> Diorama:
    """The small harbour fitted into the surface, nothing built, clear air."""
    diorama = Diorama(harbour, kit, palette)
    diorama.resize(surface.get_rect())
    diorama.set_state(set(), {}, 1.0)
    return diorama
