"""Folders that a project's manage.py puts on the path."""

from __future__ import annotations

from pathlib import Path

import pytest

from django_pro.sandbox import module_of, place_of, source_folders


@pytest.mark.parametrize(
    "line",
    [
        'sys.path.insert(0, str(Path(__file__).resolve().parent / "src"))',
        'sys.path.append(os.path.join(os.path.dirname(__file__), "src"))',
        'BASE = Path(__file__).parent\nsite.addsitedir(f"{BASE}/src")',
        "pass",
    ],
)
def test_folders_are_read_from_manage_py(tmp_path: Path, line: str) -> None:
    settings = 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lab.settings.local")'
    (tmp_path / "manage.py").write_text(f"import os, site, sys\n{line}\n{settings}\n")
    file = tmp_path / "src" / "lab" / "settings" / "local.py"
    file.parent.mkdir(parents=True)
    file.touch()
    assert source_folders(tmp_path) == (tmp_path / "src",)
    assert place_of(tmp_path, "lab.settings.local") == file.with_suffix("")
    assert module_of(tmp_path, file) == "lab.settings.local"
