"""Temporary folders that are named oddly, and tools that can't start a process."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import pytest

from django_pro.agent.workspace import workspace
from django_pro.core.configuration import Configuration
from django_pro.sandbox import Sandbox, find_project
from tests.hostile.projects import Place, bare_python, make, tree


@pytest.mark.parametrize("where", ["beside", "inside"])
def test_a_temporary_folder_by_a_relative_path(place: Place, where: str) -> None:
    root = make(place.folder / "p")
    (root / "temporary").mkdir()
    if where == "inside":
        place.temporary = root / "temporary"
    cwd = place.temporary.parent
    before = {name: each[3] for name, each in tree(root).items()}
    process = place.start("audit", root, cwd=cwd, environment={"TMPDIR": "temporary"})
    _, stderr = process.communicate(timeout=100)
    assert process.returncode == 1, stderr
    assert {name: each[3] for name, each in tree(root).items()} == before
    place.is_clean(seconds=15)


def test_a_copy_that_lies_in_what_is_copied(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where there are no namespaces, and where a change is tried."""
    root = make(place.folder / "p", {"temporary/kept": "kept"})
    monkeypatch.setattr(tempfile, "tempdir", str(root / "temporary"))
    monkeypatch.setattr(Sandbox, "_strictest", lambda _: "plain")
    with Sandbox(find_project(root), Configuration()) as sandbox:
        held = [path.name for path in (sandbox.root / "temporary").iterdir()]
    assert held == ["kept"]
    with workspace(root) as copy:
        assert [path.name for path in (copy.root / "temporary").iterdir()] == ["kept"]
    assert [path.name for path in (root / "temporary").iterdir()] == ["kept"]


@pytest.mark.parametrize("command", ["audit", "fix", "matrix"])
def test_an_interpreter_of_the_tool_that_can_not_be_started(place: Place, command: str) -> None:
    early = place.folder / "early"
    early.mkdir()
    refused = place.folder / "python"
    refused.touch(mode=0o644)
    (early / "sitecustomize.py").write_text(f"import sys\nsys.executable = {str(refused)!r}\n")
    path = os.pathsep.join([str(early), *sys.path])
    python = bare_python(place.folder / "venv")
    process = place.start(
        command,
        make(place.folder / "p"),
        "--python",
        python,
        environment={"PYTHONPATH": path},
    )
    _, stderr = process.communicate(timeout=100)
    (line,) = stderr.decode().splitlines()
    assert process.returncode == 3
    assert "interpreter that runs django-pro can't be started again: Permission denied" in line
    assert str(refused) in line
    assert not list(Path(place.temporary).iterdir())
