"""A place to run the command in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile.projects import Place


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)
