"""Changes for what requests have shown, through the command line: proved by the same requests,
written, and kept by tests of their own."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from django_pro.engine import registry
from tests.attacks.labels import PROJECT, labels
from tests.attacks.test_attacks import PAGES, with_pages

VIEWS = "office/views"
OF_ACCESS = (f"{VIEWS}/access_pages.py", f"{VIEWS}/access_api.py")


def fix(project: Path, *options: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "django_pro", "fix", str(project), "--json", *options]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def definitions(path: Path) -> dict[str, str]:
    """Source of each class and function of a module that is labelled with nothing."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    return {
        node.name: ast.dump(node)
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef | ast.FunctionDef)
        if not any("# finds" in line for line in lines[node.lineno - 1 : node.end_lineno])
    }


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    project = tmp_path_factory.mktemp("mended") / "project"
    shutil.copytree(PROJECT, project)
    told = fix(
        project,
        *("--only", "security", "--url", "/access/", "--no-tests"),
        *("--with-test", "--write", "--include-review", "--allow-dirty"),
    )
    return project, told


def test_rows_are_kept_from_others_by_changes_that_the_same_requests_prove(
    written: tuple[Path, dict[str, Any]],
) -> None:
    _, told = written
    mended = {
        rule for each in told["fixes"] if each["verdict"] == "proved" for rule in each["rules"]
    }
    assert not [each["finding"] for each in told["unfixed"]]
    assert mended == {rule for path, _, rule in labels() if path in OF_ACCESS}
    for each in told["fixes"]:
        # Whoever is to get in does: the owner's requests end as before, but for a method that
        # nobody has any more.
        told_of = {one["actor"] for one in each["requests"]["answered"] if one["method"] != "GET"}
        assert "owner" not in told_of


def test_what_is_safe_already_is_left_as_it_is(written: tuple[Path, dict[str, Any]]) -> None:
    project, _ = written
    for path in OF_ACCESS:
        before, after = definitions(PROJECT / path), definitions(project / path)
        assert {name: after.get(name) for name in before} == before


def test_each_change_comes_with_a_test_that_passes_with_it_alone(
    written: tuple[Path, dict[str, Any]],
) -> None:
    project, told = written
    names = [each["name"] for each in told["access_tests"]]
    assert "test_pay_from_anywhere_refuses_post_without_csrf_token" in names
    assert len(names) >= len(told["fixes"]) - 2

    def run() -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "manage.py", "test", "--noinput"]
        return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)

    assert f"Ran {len(names)} tests" in (new := run()).stderr, new.stderr
    assert new.returncode == 0, new.stderr
    for path in OF_ACCESS:
        shutil.copy(PROJECT / path, project / path)
    assert f"failures={len(names)}" in (old := run()).stderr, old.stderr


def test_the_bad_examples_of_the_pages_are_mended_and_the_good_ones_left(
    tmp_path: Path,
) -> None:
    project = with_pages(tmp_path, lambda rule: rule.rule.mend is not None)
    told = fix(project, "--only", "security,api", "--url", "/pages/", "--no-tests")
    mended: dict[str, set[str]] = {}
    for each in told["fixes"]:
        if each["verdict"] == "proved":
            mended.setdefault(Path(each["path"]).stem, set()).update(each["rules"])
    left = {
        each["rule"]
        for each in told["unfixed"]
        if Path(each["path"]).stem == f"{each['rule'].replace('-', '_')}_bad"
    }
    assert left <= {
        "code-injection",  # it computes, and a literal does not
        "unpaginated-list",  # a function, which has no paginator to be given
        "unsafe-deserialization",  # pickle: nothing of Python's reads what it wrote
    }
    assert not [path for path in mended if path.endswith("_good")]
    assert len(mended) > 15
    assert f"+++ b/{PAGES}/sql_injection_bad.py" in told["diff"]


def test_pages_say_which_rules_have_a_change() -> None:
    for rule in registry.rules_of_requests():
        said = rule.page.split("## Fix safety\n")[1].split("\n## ")[0]
        assert said.startswith("None") == (rule.rule.mend is None), rule.name
