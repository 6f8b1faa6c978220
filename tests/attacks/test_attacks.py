"""A project of holes, each beside its mended twin, through the command line."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from django_pro.engine import registry
from tests.attacks.labels import PROJECT, labels
from tests.cases.test_rule_pages import HEADINGS

PAGES = "office/views/pages"
SCHEMA = "answer_unlike_schema"
OF_API = ("office/views/api_design.py", "office/stock.py", "config/settings.py")
"""Files that are silent but for their labels on api, too; others are written for access alone."""


def told(finding: dict[str, Any]) -> bool:
    """Whether a finding is one to act on, or all that its rule ever says."""
    quiet = {
        rule.name
        for rule in registry.rules_of_requests()
        if (rule.rule.severity, rule.principle) == ("info", "security")
    }
    return finding["severity"] != "info" or finding["rule"] in quiet


def exemplified() -> list[registry.RegisteredOfRequests]:
    """Rules whose examples are views."""
    return [rule for rule in registry.rules_of_requests() if "```python" in rule.page]


def with_pages(
    folder: Path, wanted: Callable[[registry.RegisteredOfRequests], bool] = lambda _: True
) -> Path:
    """The project, and the examples of the rules' pages as views of it."""
    project = folder / "project"
    shutil.copytree(PROJECT, project)
    pages = project / PAGES
    pages.mkdir()
    (pages / "__init__.py").touch()
    lines = ["from django.urls import include, path", "", "urlpatterns = ["]
    for rule in filter(wanted, exemplified()):
        for heading in ("Bad", "Good"):
            section = rule.page.split(f"## {heading}\n")[1].split("\n## ")[0]
            name = f"{rule.name.replace('-', '_')}_{heading.lower()}"
            (pages / f"{name}.py").write_text(section.split("```python\n")[1].split("```")[0])
            lines.append(f'    path("{name}/", include("office.views.pages.{name}")),')
    (project / "office" / "page_urls.py").write_text("\n".join([*lines, "]", ""]))
    with (project / "config" / "urls.py").open("a") as urls:
        urls.write('urlpatterns.append(path("pages/", include("office.page_urls")))\n')
    return project


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    project = with_pages(tmp_path_factory.mktemp("attacks"))
    command = [sys.executable, "-m", "django_pro", "audit", str(project)]
    command += ["--only", "api,security", "--no-cache", "--json"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 1, run.stderr
    assert not list(project.rglob("*.sqlite3"))
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def test_every_hole_is_found_and_no_twin_is(report: dict[str, Any]) -> None:
    found = {
        (each["path"], each["line"], each["rule"])
        for each in report["findings"]
        if told(each) and not each["path"].startswith(PAGES)
        if each["principle"] == "security" or each["path"] in OF_API
    }
    assert found == labels()


def test_the_examples_of_the_pages_are_what_they_say(report: dict[str, Any]) -> None:
    found: dict[str, set[str]] = {}
    of_api = {rule.name for rule in registry.rules_of_requests() if rule.principle == "api"}
    for each in report["findings"]:
        page = Path(each["path"]).stem
        is_asked = page.rpartition("_")[0].replace("_", "-") in of_api
        is_meant = told(each) and (is_asked or each["principle"] == "security")
        if each["rule"] == "answer-unlike-schema" and page.rpartition("_")[0] != SCHEMA:
            continue  # serializers of several pages have one name, and share a component
        if each["path"].startswith(PAGES) and is_meant:
            found.setdefault(page, set()).add(each["rule"])
    for rule in exemplified():
        name = rule.name.replace("-", "_")
        assert rule.name in found.pop(f"{name}_bad", set()), name
    assert found == {}


def test_each_rule_has_a_hole_and_findings_carry_their_requests(report: dict[str, Any]) -> None:
    assert {rule for _, _, rule in labels()} == {each.name for each in exemplified()}
    for each in report["findings"]:
        assert each["exchanges"] or each["verdict"] == "inferred", each["message"]


def test_what_is_refused_to_everyone_is_not_passed_in_silence(report: dict[str, Any]) -> None:
    assert any("access/webhook/" in each["what"] for each in report["not_checked"])
    (badge,) = (each for each in report["not_checked"] if "office.Badge.label" in each["what"])
    assert "several_words" in badge["why"]
    assert any(
        "Which settings does production use?" in each["why"] for each in report["not_checked"]
    )
    for score in report["scorecard"].values():
        assert 0 < score["passed"] < score["checked"]


@pytest.mark.parametrize("rule", registry.rules_of_requests(), ids=lambda rule: rule.name)
def test_pages_have_the_fixed_headings(rule: registry.RegisteredOfRequests) -> None:
    for heading in HEADINGS:
        assert f"## {heading}" in rule.page, heading
