"""Disks that are full, or can't be written: one line, whole files, and nothing left behind.

A small file system is mounted for the command alone, in a mount namespace of its own (`unshare`).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.hostile.projects import Place, make, tree
from tests.hostile.test_migrations import operations, project

INDEX = "migrations.AddIndex('book', models.Index(fields=['title'], name='by_title'))"
MOUNT = (
    'mount -t tmpfs -o "$1" tmpfs "$2" && shift 2 && "$@"; code=$?; '
    'ls -A "$TMPDIR" > "$LEFT"; exit $code'
)
ROOTED = ["unshare", "--mount"]
if os.geteuid() != 0:
    ROOTED += ["--map-current-user", "--keep-caps"]


@pytest.fixture(autouse=True)
def can_mount(tmp_path: Path) -> None:
    mount = [*ROOTED, "mount", "-t", "tmpfs", "tmpfs", str(tmp_path)]
    try:
        tried = subprocess.run(mount, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("no unshare here, by which a small disk is mounted")
    if tried.returncode:
        pytest.skip(f"no disk can be mounted here: {tried.stderr.strip()}")


def run(place: Place, options: str, on: Path, *command: str | Path) -> tuple[int, str, str]:
    """Exit code, stdout and the last line of stderr of the command, with such a disk there."""
    on.mkdir(exist_ok=True)
    left = place.folder / "left"
    done = subprocess.run(
        [*ROOTED, "sh", "-c", MOUNT, "sh", options, on, sys.executable, "-m", "django_pro", *command],
        env={**place.environment, "LEFT": str(left)},
        cwd=place.folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert left.read_text() == "", "left in the temporary folder"
    assert "Traceback" not in done.stderr
    place.is_clean(seconds=15)
    return done.returncode, done.stdout, done.stderr.rstrip().rpartition("\n")[2]


@pytest.mark.parametrize("size", ["64k", "200k", "500k"])
def test_a_full_temporary_folder(place: Place, size: str) -> None:
    root = make(place.folder / "p")
    code, stdout, line = run(
        place, f"size={size}", place.temporary, "audit", root, "--json", "--no-cache"
    )
    assert (code, stdout) == (3, ""), line
    assert f"The temporary folder is full at {place.temporary}" in line
    assert "TMPDIR" in line


@pytest.mark.parametrize("size", ["1m", "30m"])
def test_no_room_for_a_server(place: Place, size: str) -> None:
    root = project(place, {})
    only = ("--only", "migrations", "--no-cache")
    # Where the path is long, or closed to others, the server gets a folder of its own in /tmp.
    place.temporary = Path(tempfile.mkdtemp(prefix="small-", dir="/tmp"))
    place.temporary.chmod(0o755)
    place.environment["TMPDIR"] = str(place.temporary)
    options = f"size={size},mode=755"
    code, stdout, line = run(place, options, place.temporary, "audit", root, "--json", *only)
    place.temporary.rmdir()
    assert (code, stdout) == (3, ""), line
    assert f"The temporary folder is full at {place.temporary}" in line


@pytest.mark.parametrize("options", ["size=8k", "size=160k", "size=1m,ro"])
def test_a_cache_that_can_not_be_written(place: Place, options: str) -> None:
    root = make(place.folder / "p")
    code, stdout, line = run(place, options, place.cache, "audit", root, "--json")
    assert code == 1, line
    (finding,) = json.loads(stdout)["findings"]
    assert finding["rule"] == "lazy-foreign-key"


@pytest.mark.parametrize("principle", ["queries", "migrations"])
def test_a_full_disk_has_no_file_half_written(place: Place, principle: str) -> None:
    """The project lies on a disk that is filled to its last block."""
    root = project(place, {"0002_index": operations(INDEX, "0001_initial")})
    disk = place.folder / "disk"
    before = {name: each[3] for name, each in tree(root).items()}
    script = (
        'cp -r "$1" "$2/p"; head -c 10m /dev/zero > "$2/p/fill" 2>/dev/null; '
        'python="$3"; shift 3; "$python" -m django_pro "$@"; code=$?; '
        'rm "$0/p/fill"; cp -r "$0/p" "$0/../after"; exit $code'
    )
    fix = ("fix", disk / "p", "--write", "--include-review", "--allow-dirty", "--no-cache")
    if principle == "migrations":
        fix += ("--only", "migrations")
    disk.mkdir()
    mount = f'mount -t tmpfs -o size=600k tmpfs "$0" && {script}'
    done = subprocess.run(
        [*ROOTED, "sh", "-c", mount, disk, root, disk, sys.executable, *map(str, fix)],
        env=place.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 2, done.stderr
    assert "No space left on device" in done.stderr
    assert "Nothing is half-written" in done.stderr
    after = {
        name.replace(str(place.folder / "after"), str(root)): each[3]
        for name, each in tree(place.folder / "after").items()
    }
    assert after == before
    place.is_clean(seconds=15)
