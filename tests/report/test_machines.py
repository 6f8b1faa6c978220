"""The reports that programs read: JSON, SARIF, GitHub annotations."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from django_pro.core.report import Report
from django_pro.report import github, sarif
from django_pro.report import json as json_report
from tests.generate import DOCUMENTS, ROOT
from tests.report import sample

PAGE = sarif.RulePage("Q101", "lazy-foreign-key", "A query a row.", "# lazy-foreign-key\n")


@pytest.fixture(params=["plain", "hostile", "empty"])
def report(request: pytest.FixtureRequest, tmp_path: Path) -> Report:
    if request.param == "hostile":
        return sample.hostile(tmp_path)
    return sample.report(tmp_path, *([sample.finding()] if request.param == "plain" else []))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_documents_are_those_of_the_types(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == DOCUMENTS[path](), "run `make schema`"


def test_json_follows_the_published_schema(report: Report) -> None:
    schema = json.loads((ROOT / "docs" / "report.schema.json").read_text())
    jsonschema.validate(json.loads(json_report.render(report)), schema)


def test_the_schema_refuses_a_report_without_findings(tmp_path: Path) -> None:
    schema = json.loads((ROOT / "docs" / "report.schema.json").read_text())
    whole = json.loads(json_report.render(sample.report(tmp_path)))
    del whole["findings"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(whole, schema)


def test_json_has_the_keys_of_the_contract(tmp_path: Path) -> None:
    whole = json.loads(json_report.render(sample.report(tmp_path, sample.finding())))
    wanted = {"schema", "tool", "target", "scorecard", "findings", "not_checked"}
    assert wanted <= whole.keys()
    assert whole["scorecard"]["queries"] == {
        "checked": 4,
        "passed": 3,
        "not_checked": 1,
        "score": 0.75,
        "target": 0.98,
    }
    (found,) = whole["findings"]
    assert found["template"] == {"path": "shop/templates/shop/books.html", "line": 5}
    assert found["before"] == {"scales": [3, 9, 27], "queries": [3, 9, 27]}
    assert found["after"] is None
    assert found["reason"] is None


def rendered(report: Report) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(sarif.render(report, {"Q101": PAGE}))
    return whole


def test_sarif_follows_the_standard(report: Report) -> None:
    schema = json.loads((Path(__file__).parent / "sarif_used.schema.json").read_text())
    jsonschema.validate(rendered(report), schema)


@pytest.mark.skipif("SARIF_SCHEMA" not in os.environ, reason="SARIF_SCHEMA names no file")
def test_sarif_follows_the_published_schema(report: Report) -> None:
    """With OASIS's own sarif-schema-2.1.0.json, which this repository does not hold."""
    schema = json.loads(Path(os.environ["SARIF_SCHEMA"]).read_text())
    jsonschema.Draft7Validator(schema).validate(rendered(report))


def test_sarif_places_a_finding(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    root = tmp_path / "my site"
    root.mkdir()
    run = rendered(sample.report(root, sample.finding()))["runs"][0]
    (result,) = run["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "my%20site/shop/views.py"
    assert place["region"] == {"startLine": 2, "startColumn": 13}
    assert result["partialFingerprints"] == {"djangoPro/v1": "a1b2c3d4e5"}
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "Q101"


def test_a_package_beside_the_project_is_placed_in_the_repository(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "site").mkdir()
    found = sample.finding(path="../src/shop/views.py")
    line = github.render(sample.report(tmp_path / "site", found))
    assert "file=src/shop/views.py," in line


def test_sarif_keeps_absolute_places(tmp_path: Path) -> None:
    run = rendered(sample.report(tmp_path, sample.finding(path="/opt/x y/a.py")))["runs"][0]
    location = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": "file:///opt/x%20y/a.py"}


def test_github_annotates_a_line(tmp_path: Path) -> None:
    (line,) = github.render(sample.report(tmp_path, sample.finding())).splitlines()
    assert line.startswith(
        "::error file=shop/views.py,line=2,col=13,title=Q101 lazy-foreign-key::10 queries"
    )
    assert "%0Aproved: django-pro prove a1b2c3d4e5" in line


def test_github_is_one_command_a_finding_whatever_the_target_names(tmp_path: Path) -> None:
    lines = github.render(sample.hostile(tmp_path)).split("\n")
    assert len(lines) == 2
    properties, _, message = lines[0].removeprefix("::").partition("::")
    assert "%250A" in message
    assert "error" in properties.split(",")[0]
    assert "\r" not in lines[0]
    assert "\x1b" not in lines[0]
    # A colon or a comma in a path would end the property.
    assert properties.count("%3A%3Aerror%3A%3A") == 1


def test_what_is_waived_is_suppressed_in_sarif_and_no_annotation(tmp_path: Path) -> None:
    waived = (sample.waived(), sample.waived(kind="configuration"))
    whole = sample.report(tmp_path, waived=waived)
    results = rendered(whole)["runs"][0]["results"]
    assert [result["suppressions"] for result in results] == [
        [{"kind": "inSource", "justification": "ten rows at most"}],
        [{"kind": "external", "justification": "ten rows at most"}],
    ]
    assert results[0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 3
    assert github.render(whole) == ""
