"""Safe migrations in place of unsafe ones, written to a repository and audited again."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from django_pro.sandbox.databases import Server, start_embedded
from tests.migrations.harness import load, write

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
"""A server that is started here is ended by its id, not by who started it."""
UNLIMITED = "s_columns_nullable_column"
"""Nothing is to be said of it but that it waits for its lock without a limit."""
CASES = {
    UNLIMITED,
    "u_checks_add_check",
    "u_columns_not_null_with_default",
    "u_indexes_unique_of_two_columns",
    "u_releases_field_renamed",
    "u_rows_bulk_update_with_a_batch_size",
}
"""One of each way but six: `python -m tests.migrations.mend` runs all cases."""


def _run(folder: Path, *arguments: str, code: int | None = 0) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "django_pro", *arguments, "--debug"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert code is None or done.returncode == code, done.stdout + done.stderr
    return done.stdout if done.returncode in (0, 1) else done.stderr


def _git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    done = subprocess.run(
        ["git", "-C", str(folder), *identity, *arguments],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def _project(folder: Path, names: set[str]) -> Path:
    project = write([case for case in load() if case.name in names], folder / "suite")
    _git(project, "init", "-q")
    _git(project, "add", "-A")
    _git(project, "commit", "-qm", "as it was")
    return project


@pytest.fixture(scope="module")
def mended(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """A project of the cases after `fix --write`, and what was told."""
    project = _project(tmp_path_factory.mktemp("mended"), CASES)
    (project / "pyproject.toml").write_text("[tool.django-pro]\nlock-timeout = true\n")
    _git(project, "add", "-A")
    _git(project, "commit", "-qm", "asks for a limit")
    told = _run(project, "fix", "--only", "migrations", "--write", "--include-review", "--json")
    return project, json.loads(told)


def test_each_way_holds(mended: tuple[Path, dict[str, Any]]) -> None:
    _, told = mended
    proved = {each["path"].split("/")[0] for each in told["fixes"] if each["verdict"] == "proved"}
    assert proved == CASES, [each for each in told["fixes"] if each["reason"]] + told["unfixed"]
    assert all(each["migration"]["steps"] for each in told["fixes"])


def test_nothing_but_migrations_and_the_renamed_column_is_written(
    mended: tuple[Path, dict[str, Any]],
) -> None:
    project, told = mended
    changed = [line[3:] for line in _git(project, "status", "--porcelain", "-uall").splitlines()]
    others = [path for path in changed if "/migrations/" not in path]
    assert others == ["u_releases_field_renamed/models.py"]
    assert {str(project / path) for path in changed} == set(told["written"])


def test_what_was_found_is_gone(mended: tuple[Path, dict[str, Any]]) -> None:
    project, _ = mended
    report = json.loads(_run(project, "audit", "--only", "migrations", "--json", code=None))
    wanted = {rule for case in load() if case.name in CASES for rule in case.rules}
    wanted.add("no-lock-timeout")
    loud = [each for each in report["findings"] if each["severity"] != "info"]
    assert not [each for each in loud if each["rule"] in wanted]
    assert not [each for each in report["not_checked"] if "did not run" in each["why"]]


def test_steps_that_others_wait_for_give_their_lock_up(
    mended: tuple[Path, dict[str, Any]],
) -> None:
    project, told = mended
    for each in (step for fix in told["fixes"] for step in fix["migration"]["steps"]):
        text = (project / each["path"]).read_text()
        assert ("RetryOnLockTimeout(" in text) == each["retries"], each
        assert each["retries"] == each["blocked"].endswith("writers"), each
    (limited,) = [each for each in told["fixes"] if UNLIMITED in each["path"]]
    assert limited["rules"] == ["no-lock-timeout"]


def _manage(project: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=project,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def server() -> Iterator[Server]:
    """An embedded PostgreSQL."""
    scratch = Path("/tmp", f"of-a-test-{os.getpid()}-{time.monotonic_ns()}")
    scratch.mkdir()
    started = start_embedded(scratch)
    assert started is not None
    yield started
    pid = Path(started.host, "postmaster.pid")
    os.kill(int(pid.read_text().splitlines()[0]), signal.SIGQUIT)
    while pid.exists():
        time.sleep(0.05)
    shutil.rmtree(scratch)


def test_the_written_operation_is_all_that_it_needs(
    mended: tuple[Path, dict[str, Any]], server: Server, tmp_path: Path
) -> None:
    """Without django-pro: a lock that stays away ends it, the next try is done; on SQLite too."""
    import psycopg

    project = tmp_path / "suite"
    shutil.copytree(mended[0], project)
    operation = project / UNLIMITED / "migrations" / "_lock_timeout.py"
    text = operation.read_text()
    fast = text.replace('lock_timeout = "2s"', 'lock_timeout = "100ms"')
    fast = fast.replace("pause = 5", "pause = 0.1").replace("tries = 10", "tries = 2")
    operation.write_text(fast)
    link = {"SUITE_HOST": server.host, "SUITE_USER": "postgres", "SUITE_NAME": "postgres"}
    assert _manage(project, "migrate", UNLIMITED, **link)[0] == 0
    assert _manage(project, "makemigrations", "--check", UNLIMITED, **link)[0] == 0
    code, told = _manage(project, "sqlmigrate", "--backwards", UNLIMITED, "0002", **link)
    assert code == 0
    assert told.index("BEGIN;") < told.index("SET LOCAL lock_timeout") < told.index("DROP COLUMN")
    with psycopg.connect(host=server.host, user="postgres", dbname="postgres") as reader:
        reader.execute(f"SELECT weight FROM {UNLIMITED}_order")
        code, told = _manage(project, "migrate", UNLIMITED, "0001", **link)
        assert code == 1
        assert "lock timeout" in told
        reader.execute(f"SELECT weight FROM {UNLIMITED}_order")  # nothing of it is left
    assert _manage(project, "migrate", UNLIMITED, "0001", **link)[0] == 0

    sqlite = 'DATABASES["default"] = {"ENGINE": "django.db.backends.sqlite3", "NAME": "one.db"}\n'
    with (project / "settings.py").open("a") as settings:
        settings.write(sqlite)
    assert _manage(project, "migrate", UNLIMITED)[0] == 0
    assert _manage(project, "migrate", UNLIMITED, "0001")[0] == 0


def test_a_project_with_a_limit_of_its_own_gets_no_other(tmp_path: Path) -> None:
    project = _project(tmp_path, {"u_checks_add_check"})
    with (project / "settings.py").open("a") as settings:
        limit = {"options": "-c lock_timeout=2s"}
        settings.write(f'DATABASES["default"]["OPTIONS"] = {limit}\n')
    told = json.loads(_run(project, "fix", "--only", "migrations", "--json"))
    assert [each["verdict"] for each in told["fixes"]] == ["proved"]
    assert "RetryOnLockTimeout" not in told["diff"]


def test_released_migrations_stay_as_they_are(tmp_path: Path) -> None:
    project = _project(tmp_path, {"u_indexes_add_index"})
    told = json.loads(
        _run(project, "fix", "--only", "migrations", "--since", "HEAD", "--write", "--json")
    )
    assert told["fixes"] == []
    assert _git(project, "status", "--porcelain") == ""


def test_uncommitted_changes_are_not_written_over(tmp_path: Path) -> None:
    project = _project(tmp_path, {"u_indexes_add_index"})
    models = project / "u_indexes_add_index" / "models.py"
    models.write_text(models.read_text() + "\n")
    told = _run(project, "fix", "--only", "migrations", "--write", code=2)
    assert "uncommitted changes" in told


def test_since_goes_with_migrations(tmp_path: Path) -> None:
    project = _project(tmp_path, {"u_indexes_add_index"})
    assert "--only migrations" in _run(project, "fix", "--since", "HEAD", code=2)


def test_a_waived_migration_stays_as_it_is(tmp_path: Path) -> None:
    project = _project(tmp_path, {"u_indexes_add_index"})
    path = project / "u_indexes_add_index" / "migrations" / "0002_index.py"
    waiver = "# django-pro: allow index-without-concurrently -- ten rows"
    text = path.read_text().replace(
        "        migrations.AddIndex", f"        {waiver}\n        migrations.AddIndex"
    )
    path.write_text(text)
    told = json.loads(_run(project, "fix", "--only", "migrations", "--json"))
    assert told["fixes"] == []
    assert told["unfixed"] == []
