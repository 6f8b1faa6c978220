"""`[tool.django-pro]`: what is taken, and what a wrong key or value is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from django_pro.core.configuration import Configuration, load, override
from django_pro.core.errors import UsageError


def project(tmp_path: Path, table: str) -> Path:
    (tmp_path / "pyproject.toml").write_text(f"[tool.django-pro]\n{table}\n", encoding="utf-8")
    return tmp_path


def test_somebody_elses_tool_is_no_table(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("tool = 'x'", encoding="utf-8")
    assert load(tmp_path) == Configuration()


def test_every_kind_of_key_is_read(tmp_path: Path) -> None:
    found = load(
        project(
            tmp_path,
            'settings = "shop.settings"\nscales = [3, 9, 27]\nrequest-seconds = 5\n'
            'roles = ["user"]\n[tool.django-pro.recipes]\n"shop.Book" = "shop.recipes.book"',
        )
    )
    assert found.settings == "shop.settings"
    assert found.scales == (3, 9, 27)
    assert found.request_seconds == 5.0
    assert found.roles == ("user",)
    assert found.recipes == {"shop.Book": "shop.recipes.book"}


def test_without_a_table_the_defaults_hold(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert load(tmp_path) == Configuration()


def test_the_table_of_the_repository_holds_for_a_project_inside(tmp_path: Path) -> None:
    project(tmp_path, "jobs = 3")
    (tmp_path / "site").mkdir()
    assert load(tmp_path / "site").jobs == 3


def test_nothing_above_the_repository_is_read(tmp_path: Path) -> None:
    project(tmp_path, "jobs = 3")
    (tmp_path / "site" / ".git").mkdir(parents=True)
    assert load(tmp_path / "site").jobs == 0


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("setings = 1", "no key 'setings' (did you mean settings?)"),
        ("settings = 1", "tool.django-pro.settings must be a string, not 1"),
        ("jobs = true", "jobs must be an integer, not True"),
        ("jobs = -1", "jobs must be 0 or more"),
        ("scales = [9, 3]", "scales must be two or three rising numbers"),
        ("scales = [3]", "scales must be two or three rising numbers"),
        ("scales = [1, 3]", "scales must be from 2 to 1000 rows"),
        ('roles = ["usr"]', "did you mean user?"),
        ("roles = []", "roles must be at least one of"),
        ('only = ["speed"]', "only must be one of queries"),
        ('migrations = "fake"', "must be one of 'run', 'sync'"),
        ("request-seconds = 0", "request_seconds must be more than 0"),
        ("request-seconds = nan", "request_seconds must be more than 0 and at most 3,600"),
        ("request-seconds = inf", "request_seconds must be more than 0 and at most 3,600"),
        ("memory-mib = 99999999999999999999", "memory_mib must be more than 0 and at most"),
        ("recipes = 3", "recipes must be a table"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, table: str, told: str) -> None:
    with pytest.raises(UsageError) as caught:
        load(project(tmp_path, table))
    assert told in str(caught.value)
    assert "pyproject.toml" in str(caught.value)


@pytest.mark.parametrize("text", ["[tool]\ndjango-pro = 3", "[[tool.django-pro]]\njobs = 1"])
def test_a_table_that_is_none_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=r"must be a table"):
        load(tmp_path)


@pytest.mark.parametrize("text", ["[tool", "x = " + "[" * 20_000])
def test_a_file_that_is_no_toml_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=r"pyproject\.toml can't be read"):
        load(tmp_path)


def test_the_command_line_wins() -> None:
    found = override(Configuration(settings="a", jobs=2), settings="b", jobs=None)
    assert (found.settings, found.jobs) == ("b", 2)


def test_the_command_line_is_checked_alike() -> None:
    with pytest.raises(UsageError, match="--only must be one of queries"):
        override(Configuration(), only=("speed",))
    with pytest.raises(UsageError, match="--as must be one of anonymous"):
        override(Configuration(), roles=("root",))
