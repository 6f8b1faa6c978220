"""Files that are imported in the place of modules that the tool needs."""

from __future__ import annotations

import os
import sys

import pytest

from tests.hostile.projects import Place, make

RAISES = "raise RuntimeError('not that one')\n"
SHADOWS = {
    "raises": ("json.py", RAISES),
    "lacks what is asked of it": ("dataclasses.py", "fields = None\n"),
    "a package": ("json/__init__.py", RAISES),
    "an installed package": ("click.py", "group = None\n"),
    "is loaded later": ("gzip.py", RAISES),
}


@pytest.mark.parametrize("where", ["PYTHONPATH", "folder"])
@pytest.mark.parametrize("name", SHADOWS)
def test_a_file_in_the_place_of_a_module(place: Place, name: str, where: str) -> None:
    file, text = SHADOWS[name]
    shadow = place.folder / "shadows" / file
    shadow.parent.mkdir(parents=True)
    shadow.write_text(text)
    folder = place.folder / "shadows"
    path = os.pathsep.join([str(folder), *filter(None, sys.path)])
    environment = {"PYTHONPATH": path} if where == "PYTHONPATH" else {}
    cwd = folder if where == "folder" else place.folder
    process = place.start("audit", make(place.folder / "p"), environment=environment, cwd=cwd)
    _, stderr = process.communicate(timeout=100)
    (line,) = stderr.decode().splitlines()
    assert process.returncode == 3
    assert line.startswith("django-pro: ")
    named = folder / file.partition("/")[0]
    assert f"{named} is imported in the place of " in line
    assert "memory" not in line
