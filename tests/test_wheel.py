"""What is installed: the tool, the probe's sources, every rule's page."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "wheel", str(ROOT), "--wheel-dir", str(folder)),
            *("--no-deps", "--no-build-isolation", "--quiet", "--disable-pip-version-check"),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    (found,) = folder.glob("*.whl")
    return found


def sources(suffix: str) -> set[str]:
    source = ROOT / "src"
    return {
        path.relative_to(source).as_posix() for path in source.glob(f"django_pro*/**/*{suffix}")
    }


@pytest.mark.parametrize("suffix", [".py", ".md"])
def test_the_wheel_holds_every_source_and_page(wheel: Path, suffix: str) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    assert sources(suffix) <= held


def test_the_wheel_runs_alone(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "django_pro", "--version"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert done.stdout.startswith("django-pro "), done.stderr
    rules = subprocess.run(
        [sys.executable, "-m", "django_pro", "rules"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert "lazy-foreign-key" in rules.stdout
