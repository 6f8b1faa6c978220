"""The same findings on every Python and Django that is supported and that this machine has."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.projects import make
from tests.hostile.test_migrations import INITIAL, MODELS, operations
from tests.versions import environments

BOOKSTORE = Path(__file__).parents[2] / "examples" / "bookstore"
RECORDED = Path(__file__).parents[1] / "probe" / "record_project" / "run.py"
INDEX = "migrations.AddIndex('book', models.Index(fields=['title'], name='by_title'))"
SOURCE = Path(__file__).parents[2] / "src"


@pytest.fixture(scope="module", params=sorted(environments.interpreters()))
def python(request: pytest.FixtureRequest) -> Path:
    return environments.environment(request.param)


def findings(python: str, *options: str, project: Path = BOOKSTORE) -> list[tuple[object, ...]]:
    command = [sys.executable, "-m", "django_pro", "audit", str(project), "--json", "--no-cache"]
    done = subprocess.run(
        [*command, "--python", python, *options],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    return [
        (each["rule"], each["path"], each["line"], each["relation_path"], each["plan"])
        for each in json.loads(done.stdout)["findings"]
    ]


def test_the_bookstore_has_the_same_findings(python: Path) -> None:
    assert findings(str(python)) == findings(sys.executable)


def test_migrations_have_the_same_findings(python: Path, tmp_path: Path) -> None:
    """None of these environments has a driver for PostgreSQL: each is lent one."""
    ask = [str(python), "-c", "import importlib.util; print(importlib.util.find_spec('psycopg'))"]
    assert subprocess.run(ask, capture_output=True, text=True, check=True).stdout == "None\n"
    files: dict[str, str | bytes] = {
        "shop/models.py": MODELS,
        "shop/migrations/__init__.py": "",
        "shop/migrations/0001_initial.py": INITIAL,
        "shop/migrations/0002_index.py": operations(INDEX, "0001_initial"),
    }
    project = make(tmp_path / "p", files)
    only = ("--only", "migrations")
    expected = findings(sys.executable, *only, project=project)
    assert findings(str(python), *only, project=project) == expected


def test_queries_lead_to_the_same_lines(python: Path) -> None:
    def origins(interpreter: str) -> dict[str, list[tuple[object, ...]]]:
        command = [interpreter, str(RECORDED), str(SOURCE)]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stderr
        return {
            page: [
                (
                    each["via"],
                    each["relation"],
                    each["count"],
                    each["parent"],
                    each["path"],
                    [place["line"] for place in each["built"][:1]],
                )
                for each in large
            ]
            for page, (_, large) in json.loads(run.stdout).items()
        }

    assert origins(str(python)) == origins(sys.executable)
