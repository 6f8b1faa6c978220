"""Requests that a user picks from a list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mcp import types
from mcp.shared.exceptions import MCPError

LONGEST = 500
"""Characters of an argument."""


@dataclass(frozen=True, slots=True)
class Prompt:
    name: str
    description: str
    arguments: Mapping[str, str]
    """Name -> default; a prompt without its arguments is one as well."""
    text: str


PROMPTS = {
    each.name: each
    for each in (
        Prompt(
            "review_branch",
            "Review what this branch brought in",
            {"base": "origin/main", "path": "."},
            "Review what this branch brought in since {base}, in the Django project at {path}.\n"
            "1. Call audit with since={base!r} and only=['queries', 'migrations', 'api', "
            "'security'].\n"
            "2. Call fix, without write, for the findings that it can mend.\n"
            "Report each finding with its file and line, the figures that prove it, and the "
            "change. Say what was not checked. Add no finding of your own that was not run.",
        ),
        Prompt(
            "before_deploy",
            "Can this project be deployed?",
            {"path": "."},
            "Say whether the Django project at {path} can be deployed.\n"
            "1. Call migration_check: which migrations lock a table, rewrite it, or have no way "
            "back?\n"
            "2. Call audit with only=['security', 'api'].\n"
            "Answer with yes or no first, then what stands in the way, worst first, each with its "
            "proof, and what was not checked.",
        ),
        Prompt(
            "why_slow",
            "Why is this page slow?",
            {"url": "/", "path": "."},
            "Find out why {url} of the Django project at {path} is slow.\n"
            "1. Call audit with url={url!r}: how do its queries grow with the rows?\n"
            "2. Call explain for the rules of its findings, and fix, without write, for them.\n"
            "Answer with the queries before and after, and the diff. Where nothing grows, say so.",
        ),
    )
}


def listed() -> list[types.Prompt]:
    """All, with their arguments."""
    return [
        types.Prompt(
            name=each.name,
            description=each.description,
            arguments=[
                types.PromptArgument(name=name, description=f"{default!r} without", required=False)
                for name, default in each.arguments.items()
            ],
        )
        for each in PROMPTS.values()
    ]


def get(name: str, given: Mapping[str, str]) -> types.GetPromptResult:
    """The text of one, with its arguments in it.

    Raises:
        MCPError: there is no such prompt or argument.
    """
    prompt = PROMPTS.get(name)
    if prompt is None:
        told = f"There is no prompt {name[:80]!r}: {', '.join(PROMPTS)}"
        raise MCPError(code=types.INVALID_PARAMS, message=told)
    for each, value in given.items():
        if each not in prompt.arguments or len(value) > LONGEST:
            told = f"{name} takes {', '.join(prompt.arguments)}, of {LONGEST} characters at most"
            raise MCPError(code=types.INVALID_PARAMS, message=told)
    text = prompt.text.format(**{**prompt.arguments, **given})
    content = types.TextContent(type="text", text=text)
    return types.GetPromptResult(
        description=prompt.description,
        messages=[types.PromptMessage(role="user", content=content)],
    )
