"""Run by a user who is not root, on a project that is theirs and on one that they can only read."""

from __future__ import annotations

import os
import pwd
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import django_pro
from tests.hostile.projects import Place, make, tree
from tests.hostile.test_migrations import operations, project

INDEX = "migrations.AddIndex('book', models.Index(fields=['title'], name='by_title'))"


@pytest.fixture
def user() -> dict[str, Any]:
    """Who runs it: nobody where the tests are run by root, else whoever runs them."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


@pytest.fixture
def python(user: dict[str, Any]) -> str:
    """An interpreter of this version that the user may run: root's own folder is closed to them."""
    for path in (sys.executable, f"/usr/bin/python3.{sys.version_info[1]}"):
        try:
            if not subprocess.run([path, "-c", ""], check=False, cwd="/", **user).returncode:
                return path
        except OSError:
            continue
    pytest.skip("every interpreter of this version lies in a folder that is closed to others")


@pytest.fixture
def place(user: dict[str, Any]) -> Iterator[Place]:
    with tempfile.TemporaryDirectory(prefix="of-a-test-", dir="/tmp") as folder:
        place = Place(Path(folder))
        place.cache.mkdir()
        if user:
            for path in (Path(folder), place.temporary, place.cache):
                os.chown(path, user["user"], user["group"])
        packages = [str(Path(django_pro.__file__).parents[1]), sysconfig.get_path("purelib")]
        place.environment |= {"PYTHONPATH": os.pathsep.join(packages), "HOME": folder}
        yield place


@pytest.mark.parametrize("principle", ["queries", "migrations"])
@pytest.mark.parametrize("is_theirs", [True, False], ids=["theirs", "only read"])
def test_what_a_user_may_do(
    place: Place, user: dict[str, Any], python: str, principle: str, is_theirs: bool
) -> None:
    root = project(place, {"0002_index": operations(INDEX, "0001_initial")})
    for path in (root, *root.rglob("*")):
        if not is_theirs:
            path.chmod(path.stat().st_mode & ~0o222)
        elif user:
            os.chown(path, user["user"], user["group"])

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [python, "-m", "django_pro", *map(str, arguments), "--no-cache"]
        return subprocess.run(
            command,
            env=place.environment,
            cwd="/",
            capture_output=True,
            text=True,
            check=False,
            timeout=200,
            **user,
        )

    before = tree(root)
    audit = run("audit", root, "--only", principle)
    assert audit.returncode == 1, audit.stderr
    assert tree(root) == before
    only = ("--only", "migrations") if principle == "migrations" else ()
    fix = run("fix", root, "--write", "--include-review", "--allow-dirty", *only)
    if is_theirs:
        assert fix.returncode == 0, fix.stderr
        assert tree(root) != before
    else:
        assert fix.returncode == 2, fix.stderr
        assert "A file can't be written: Permission denied" in fix.stderr.splitlines()[-1]
        assert tree(root) == before
    place.is_clean(seconds=15)
    for path in (root, *root.rglob("*")):
        path.chmod(path.stat().st_mode | 0o700)


@pytest.mark.parametrize("home", ["", "relative", "/nope/home", None, "file"])
def test_a_user_without_a_home(tmp_path: Path, home: str | None) -> None:
    """Nothing is kept, and no folder is made for it."""
    place = Place(tmp_path)
    del place.environment["XDG_CACHE_HOME"]
    place.environment.pop("HOME", None)
    if home is None:  # nor one by the list of users
        early = tmp_path / "early"
        early.mkdir()
        (early / "sitecustomize.py").write_text("import os\nos.getuid = lambda: 54321\n")
        place.environment["PYTHONPATH"] = os.pathsep.join([str(early), *sys.path])
    else:
        place.environment["HOME"] = str(tmp_path / home) if home == "file" else home
        (tmp_path / "file").touch()
    made = Path("/.cache/django-pro")
    was_there = made.exists()
    told = place.audit(make(tmp_path / "p"))
    assert told.rules == ["lazy-foreign-key"]
    assert made.exists() == was_there
    assert not Path("/nope").exists()
    assert not (tmp_path / "relative").exists()
