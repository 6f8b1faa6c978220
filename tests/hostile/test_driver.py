"""A project without a driver for PostgreSQL: it is lent one, or told how to get one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import typing_extensions

from tests.hostile.projects import Place, bare_python, make
from tests.hostile.test_migrations import INITIAL, MODELS, Files, operations, runs

INDEX = "migrations.AddIndex('book', models.Index(fields=['title'], name='by_title'))"
POSTGRES = "DATABASES['default']['ENGINE'] = 'django.db.backends.postgresql'\n"


def project(place: Place, body: str = "", settings: str = "") -> Path:
    files: Files = {
        "shop/models.py": MODELS,
        "shop/migrations/__init__.py": "",
        "shop/migrations/0001_initial.py": INITIAL,
        "shop/migrations/0002_index.py": operations(INDEX, "0001_initial"),
    }
    if body:
        files["shop/migrations/0003_looks.py"] = runs(body, before="0002_index")
    return make(place.folder / "p", files, settings=settings)


def migrations(*more: str) -> tuple[str, ...]:
    return ("--only", "migrations", "--no-cache", *more)


def test_a_driver_is_lent(place: Place) -> None:
    bare = bare_python(place.folder / "bare")
    absent = [str(bare), "-c", "import psycopg"]
    assert subprocess.run(absent, capture_output=True, check=False).returncode == 1
    root = project(place)
    lent = place.audit(root, *migrations("--python", str(bare)))
    own = place.audit(root, *migrations())
    assert lent.code == 1, lent.stderr
    assert "index-without-concurrently" in lent.rules
    for name in ("findings", "migrations", "not_checked", "scorecard"):
        assert lent.report[name] == own.report[name]


def test_the_driver_of_its_own_wins(place: Place) -> None:
    """And a module that both have is the project's."""
    looks = (
        "import psycopg, sys, typing_extensions\n"
        "told = [psycopg.pq.__impl__, psycopg.__file__, typing_extensions.__file__, *sys.path]\n"
        "raise RuntimeError(' '.join(told))"
    )
    root = project(place, looks)
    own = place.audit(root, *migrations())
    (failed,) = [each for each in own.report["findings"] if each["rule"] == "migration-fails"]
    assert "RuntimeError: binary" in failed["message"]
    assert "/driver" not in failed["message"]
    bare = bare_python(place.folder / "bare")
    (packages,) = (place.folder / "bare").glob("lib/python*/site-packages")
    (packages / "typing_extensions.py").symlink_to(typing_extensions.__file__)
    lent = place.audit(root, *migrations("--python", str(bare)))
    (failed,) = [each for each in lent.report["findings"] if each["rule"] == "migration-fails"]
    assert "RuntimeError: python" in failed["message"]
    assert f"{packages}/typing_extensions.py" in failed["message"]


def test_pages_of_a_project_without_a_driver_are_no_place_for_ours(place: Place) -> None:
    """What the project itself needs, and lacks, is its own to install."""
    bare = bare_python(place.folder / "bare")
    told = place.audit(project(place, settings=POSTGRES), "--python", str(bare))
    assert told.code == 3
    assert "No module named 'psycopg" in told.error
    assert "-m pip install" in told.error


def test_without_a_driver_to_lend_the_one_command_is_named(place: Place) -> None:
    """The tool's environment has a server, and no psycopg."""
    bare = bare_python(place.folder / "bare")
    hide = (
        "from importlib import metadata as m; found = m.distribution; "
        "m.distribution = lambda name: found('no-' + name); "
        "from django_pro.faces.cli import main; main()"
    )
    command = [sys.executable, "-c", hide, "audit", str(project(place))]
    run = subprocess.run(
        [*command, *migrations("--python", str(bare))],
        env=place.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 3
    (line,) = [each for each in run.stderr.splitlines() if each.startswith("django-pro: ")]
    assert f"{bare} -m pip install 'psycopg[binary]'" in line
    place.is_clean()
