"""SARIF 2.1.0 for code scanning.

The standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any
from urllib.parse import quote

from django_pro.core.report import Finding, Report, Waived
from django_pro.report import inert
from django_pro.report.repository import from_root, root_of

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
ROOT = "%SRCROOT%"


@dataclass(frozen=True, slots=True)
class RulePage:
    """What SARIF says of a rule: its code, name, first sentence and whole page."""

    code: str
    name: str
    summary: str
    markdown: str


def render(report: Report, pages: Mapping[str, RulePage]) -> str:
    """`pages` by code; a rule without a page is named by its code alone."""
    waived = {each.code for each in report.waived}
    codes = sorted({*pages, *waived, *(finding.code for finding in report.findings)})
    target = Path(report.target.root)
    name, _, version = report.tool.partition(" ")
    run = {
        "tool": {
            "driver": {
                "name": name,
                "version": version,
                "rules": [_rule(code, pages.get(code)) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"uri": _folder_uri(str(root_of(target)))}},
        "invocations": [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [
                    {
                        "level": "note",
                        "message": {"text": inert.block(f"{entry.what}: {entry.why}")},
                    }
                    for entry in report.not_checked
                ],
            }
        ],
        "results": [
            *(_result(finding, codes.index(finding.code), target) for finding in report.findings),
            *(_suppressed(each, codes.index(each.code), target) for each in report.waived),
        ],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, allow_nan=False) + "\n"


def _rule(code: str, page: RulePage | None) -> dict[str, Any]:
    if page is None:
        return {"id": code}
    return {
        "id": code,
        "name": page.name,
        "shortDescription": {"text": page.summary},
        "help": {"text": page.markdown, "markdown": page.markdown},
    }


def _result(finding: Finding, rule_index: int, target: Path) -> dict[str, Any]:
    text = finding.message
    if finding.plan:
        text += f"\n{finding.plan}"
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rule_index,
        "level": LEVELS[finding.severity],
        "message": {"text": inert.block(text)},
        "partialFingerprints": {"djangoPro/v1": finding.id},
        "properties": {
            "id": finding.id,
            "verdict": finding.verdict,
            "reason": finding.reason,
            "prove": finding.experiment.command,
            "relationPath": list(finding.relation_path),
            "scales": list(finding.before.scales),
            "queries": list(finding.before.queries),
            "endpoints": [
                f"{endpoint.method} {endpoint.url} as {endpoint.role}"
                for endpoint in finding.endpoints
            ],
        },
    }
    if finding.path:
        result["locations"] = [
            _location(from_root(finding.path, target), finding.line, finding.column)
        ]
    if finding.template:
        place = _location(from_root(finding.template.path, target), finding.template.line, None)
        place["message"] = {"text": "reached by this line of the template"}
        result["relatedLocations"] = [place]
    return result


def _suppressed(waived: Waived, rule_index: int, target: Path) -> dict[str, Any]:
    """A waived finding: forges count it as accepted, and show its reason."""
    result: dict[str, Any] = {
        "ruleId": waived.code,
        "ruleIndex": rule_index,
        "level": LEVELS[waived.severity],
        "message": {"text": inert.block(waived.message)},
        "partialFingerprints": {"djangoPro/v1": waived.id},
        "suppressions": [
            {
                "kind": "inSource" if waived.kind == "source" else "external",
                "justification": inert.block(waived.reason),
            }
        ],
    }
    if waived.path:
        path = from_root(waived.path, target)
        result["locations"] = [_location(path, waived.line, waived.column)]
    return result


def _location(path: str, line: int, column: int | None) -> dict[str, Any]:
    region = {"startLine": max(line, 1)}
    if column is not None:
        region["startColumn"] = max(column, 0) + 1
    return {"physicalLocation": {"artifactLocation": _artifact(path), "region": region}}


def _artifact(path: str) -> dict[str, str]:
    if PurePosixPath(path).is_absolute() or PureWindowsPath(path).is_absolute():
        return {"uri": _uri(path)}
    return {"uri": _quoted(path), "uriBaseId": ROOT}


def _folder_uri(path: str) -> str:
    return _uri(path).rstrip("/") + "/"


def _uri(path: str) -> str:
    slashed = _quoted(path.replace("\\", "/") if PureWindowsPath(path).drive else path)
    return "file://" + (slashed if slashed.startswith("/") else "/" + slashed)


def _quoted(path: str) -> str:
    # Names that are no UTF-8 come as surrogates from the file system.
    return quote(path.encode("utf-8", "surrogateescape"), safe="/")
