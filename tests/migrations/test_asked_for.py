"""What needs an earlier revision, or a project that asks for it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.migrations.harness import Case, load, write

CASE = "s_columns_nullable_column"
ADDED = 'migrations.AddField("customer", "KEY", models.IntegerField(null=True)),'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write([_case()], tmp_path / "project")


def _case() -> Case:
    return next(case for case in load() if case.name == CASE)


def _git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(root), *who, *arguments], check=True, capture_output=True)


def _without_migration(root: Path, field: str) -> None:
    path = root / CASE / "models.py"
    name = "class Customer(models.Model):"
    added = f"{name}\n    {field} = models.IntegerField(null=True)"
    path.write_text(path.read_text().replace(name, added))


def _findings(root: Path, *options: str) -> list[dict[str, Any]]:
    told = subprocess.run(
        [
            *(sys.executable, "-m", "django_pro", "audit", str(root), "--python", sys.executable),
            *("--only", "migrations", "--json", *options),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.stdout.startswith("{"), told.stderr
    found: list[dict[str, Any]] = json.loads(told.stdout)["findings"]
    return found


def _rules(found: list[dict[str, Any]]) -> set[str]:
    return {each["rule"] for each in found if each["migration"]["app"] == CASE}


def _committed(root: Path) -> Path:
    _git(root, "init", "-q")
    _git(root, "add", ".")
    _git(root, "commit", "-qm", "as released")
    _git(root, "tag", "v1")
    (path,) = sorted((root / CASE / "migrations").glob("0002_*.py"))
    return path


def test_an_edit_that_makes_another_schema_is_found(project: Path) -> None:
    path = _committed(project)
    text = path.read_text()
    more = ADDED.replace("KEY", "edited")
    path.write_text(text.replace("operations = [", f"operations = [{more}"))
    found = _findings(project, "--since", "HEAD")
    (edited,) = [each for each in found if each["rule"] == "edited-after-release"]
    assert f"only now: column {CASE}_customer.edited" in edited["message"]
    assert "HEAD" in edited["message"]
    # Without --since it is the last tag.
    assert "v1" in next(
        each["message"] for each in _findings(project) if each["rule"] == "edited-after-release"
    )


def test_an_edit_of_rows_is_found_and_one_of_words_is_not(project: Path) -> None:
    (path,) = sorted((project / CASE / "migrations").glob("0002_*.py"))
    update = f"UPDATE {CASE}_tag SET slug = 'x' WHERE id = 1"
    sql = f'migrations.RunSQL("{update}", ""),'
    path.write_text(path.read_text().replace("operations = [", f"operations = [{sql}"))
    _without_migration(project, "forgotten")
    _committed(project)
    text = path.read_text()
    words = text.replace('= 1", "")', '= 1", "SELECT 1")')
    path.write_text(f"# mended\n{words}")
    assert words != text
    # What the models had without a migration before is no news either.
    assert not {"edited-after-release", "model-drift"} & _rules(
        _findings(project, "--since", "HEAD")
    )
    path.write_text(text.replace("slug = 'x'", "slug = 'y'"))
    _without_migration(project, "another")
    found = _findings(project, "--since", "HEAD")
    (ahead,) = [each for each in found if each["rule"] == "model-drift"]
    assert "another" in ahead["message"]
    assert "forgotten" not in ahead["message"]
    (edited,) = [each for each in found if each["rule"] == "edited-after-release"]
    assert f"the rows of {CASE}_tag" in edited["message"]


def test_a_lock_without_a_limit_is_told_to_those_who_ask(project: Path) -> None:
    assert "no-lock-timeout" not in _rules(_findings(project))
    (project / "pyproject.toml").write_text("[tool.django-pro]\nlock-timeout = true\n")
    found = _findings(project)
    (queued,) = [each for each in found if each["migration"]["name"].startswith("0002")]
    assert queued["rule"] == "no-lock-timeout"
    assert queued["migration"]["lock"] == "ACCESS EXCLUSIVE"
    assert queued["migration"]["blocked"] == "readers and writers"

    (path,) = sorted((project / CASE / "migrations").glob("0002_*.py"))
    text = path.read_text()
    limit = 'migrations.RunSQL("SET LOCAL lock_timeout = \'2s\'", ""),'
    path.write_text(text.replace("operations = [", f"operations = [{limit}"))
    assert "no-lock-timeout" not in _rules(_findings(project))

    path.write_text(text)
    settings = project / "settings.py"
    settings.write_text(
        settings.read_text()
        + 'DATABASES["default"]["OPTIONS"] = {"options": "-c lock_timeout=2s"}\n'
    )
    assert "no-lock-timeout" not in _rules(_findings(project))
