"""What can be read without a call: findings of the last audits, principles, rules."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote, unquote

from mcp import types
from mcp.shared.exceptions import MCPError

from django_pro import actions
from django_pro.core.errors import UsageError
from django_pro.core.report import TARGETS
from django_pro.faces.mcp.results import Results

SCHEME = "django-pro://"
RULES = SCHEME + "rules"
PRINCIPLES = SCHEME + "principles"
FINDINGS = SCHEME + "findings"

_PRINCIPLES = {
    "queries": "Relations are loaded before a loop, not in it; sums are made by the database; a "
    "page sends the same number of queries for ten rows and for ten thousand.",
    "migrations": "A migration goes there and back, holds no lock that others wait for while it "
    "works on rows, and runs beside the code of before and after.",
    "api": "Inputs are validated by serializers and forms; answers have the right status, one "
    "shape, and pages.",
    "security": "A permission stands on the view and on the object; passwords are hashed; nothing "
    "that a user sends is run; secrets are in the environment.",
    "tests": "Models, views and serializers are run by tests, the ways that fail too; query "
    "counts are asserted.",
}


def listed(results: Results) -> list[types.Resource]:
    """Findings of what was audited, and the lists of principles and rules."""
    findings = [
        types.Resource(
            uri=FINDINGS + quote(str(folder)),
            name=f"Findings of {folder.name}",
            mime_type="application/json",
        )
        for folder in results.reports
    ]
    return [
        types.Resource(uri=RULES, name="Rules", mime_type="text/markdown"),
        types.Resource(uri=PRINCIPLES, name="Principles", mime_type="text/markdown"),
        *findings,
    ]


def templates() -> list[types.ResourceTemplate]:
    """The same by name."""
    return [
        types.ResourceTemplate(
            uri_template=RULES + "/{rule}", name="Page of a rule", mime_type="text/markdown"
        ),
        types.ResourceTemplate(
            uri_template=FINDINGS + "{+folder}",
            name="Report of the last audit of a project",
            mime_type="application/json",
        ),
    ]


def read(uri: str, results: Results) -> types.ReadResourceResult:
    """The text of one.

    Raises:
        MCPError: there is none.
    """
    kind, text = "text/markdown", ""
    if uri == RULES:
        text = _rules()
    elif uri == PRINCIPLES:
        text = _principles()
    elif uri.startswith(RULES + "/"):
        try:
            text = actions.explain(unquote(uri.removeprefix(RULES + "/"))[:200]).markdown
        except UsageError as error:
            raise MCPError(code=types.INVALID_PARAMS, message=str(error)) from None
    elif (folder := Path(unquote(uri.removeprefix(FINDINGS)))) in results.reports:
        kind, text = "application/json", json.dumps(results.shown(results.reports[folder]))
    if not text:
        told = f"There is no resource {uri[:200]!r}. Findings are there after an audit."
        raise MCPError(code=types.INVALID_PARAMS, message=told, data={"uri": uri[:200]})
    return types.ReadResourceResult(
        contents=[types.TextResourceContents(uri=uri, text=text, mime_type=kind)]
    )


def _rules() -> str:
    rows = [f"- {page.code} `{page.name}`: {page.summary}" for page in actions.rules()]
    return "\n".join(("# Rules", "", *rows, ""))


def _principles() -> str:
    parts = [
        f"## {name}\nTarget: {target:.0%} of what is checked. {_PRINCIPLES[name]}\n"
        for name, target in TARGETS.items()
    ]
    return "\n".join(("# Principles", "", *parts))
