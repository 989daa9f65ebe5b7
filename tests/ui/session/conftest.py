"""A classroom for each test."""

import pytest

from tests.ui.session.classroom import Classroom


@pytest.fixture
def classroom(tmp_path):
    """A function that makes a classroom; it is closed at the end."""
    rooms = []

    def _classroom(**options):
        rooms.append(Classroom(tmp_path, **options))
        return rooms[-1]

    yield _classroom
    for room in rooms:
        room.close()
