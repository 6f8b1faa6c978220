"""`django-pro route` and `django-pro agent`: where a request goes, and by which definition."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from django_pro.core.configuration import load as load_configuration
from django_pro.core.errors import UsageError
from django_pro.report import inert

if TYPE_CHECKING:
    from django_pro.agent.routing import Route

LONGEST_LINE = 4_000_000
"""Bytes of one line on stdin."""

ROUTE_EXAMPLES = """
\b
Examples:
  django-pro route "fix the N+1 in BookListView"
  django-pro route "add auth" --json
  django-pro route --json < requests.jsonl       one answer a line, in the same order
  django-pro route --agent my-agent.md "create a Book model"

\b
A line of stdin is a JSON string, or an object like {"request": "..."}.

Exit code: 0 it is routed, 2 usage.
"""

SHOW_EXAMPLES = """
\b
Examples:
  django-pro agent show
  django-pro agent show --agent my-agent.md --json

Exit code: 0 it is shown, 2 it can't be read.
"""

VALIDATE_EXAMPLES = """
\b
Examples:
  django-pro agent validate                      .claude/agents/*.md of the project
  django-pro agent validate my-agent.md --json

Exit code: 0 all are right, 1 some are not, 2 usage.
"""

_AGENT = click.option(
    "--agent",
    "agent_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Definition; .claude/agents/django-pro.md of the project, or ours, when not given.",
)
_JSON = click.option("--json", "as_json", is_flag=True, help="As JSON.")


@click.command(epilog=ROUTE_EXAMPLES)
@click.argument("request", required=False)
@_AGENT
@_JSON
@click.option("--verbose", is_flag=True, help="Say which words decided.")
def route(request: str | None, agent_file: Path | None, as_json: bool, verbose: bool) -> int:
    """Say where REQUEST goes: how hard it is, what it is about, whether it has to be asked about.

    Without REQUEST each line of stdin is one. Nothing is run, no model is asked, nothing is sent.
    """
    from django_pro.agent import routing
    from django_pro.agent.definition import load, nearest

    definition = load(agent_file or nearest(Path.cwd()))
    models = load_configuration(Path.cwd()).models
    if request is not None and request != "-":
        found = routing.route(request, definition)
        model = definition.model_of(found.tier, models)
        if as_json:
            click.echo(json.dumps(_routed(found, model)))
        else:
            _show_route(found, model, verbose=verbose)
        return 0
    for each in _requests():
        found = routing.route(each, definition)
        model = definition.model_of(found.tier, models)
        click.echo(json.dumps(_routed(found, model)))
    return 0


def _requests() -> Iterator[str]:
    """The requests on stdin."""
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError(
            "There is no request", next_step='Write it: django-pro route "add a Book model"'
        )
    for number, line in enumerate(iter(lambda: sys.stdin.buffer.readline(LONGEST_LINE), b""), 1):
        if not line.strip():
            continue
        try:
            held = json.loads(line)
        except (ValueError, RecursionError):
            held = None
        text = held.get("request") if isinstance(held, dict) else held
        if not isinstance(text, str):
            raise UsageError(
                f"stdin:{number}: neither a JSON string nor an object with a text `request`",
                next_step='Write each request as {"request": "..."} on a line of its own',
            )
        yield text


def _routed(found: Route, model: str) -> dict[str, Any]:
    held = dataclasses.asdict(found)
    return {"tier": held.pop("tier"), "model": model, **held}


def _show_route(found: Route, model: str, *, verbose: bool) -> None:
    about = f"hand over to {found.delegate}" if found.delegate else f"Django, {found.area}"
    rows = [("request", f"{found.tier}: {found.intent}; {about}")]
    if model:
        rows.append(("model", model))
    for question in found.questions:
        rows.append(("question", question.text))
        rows.append(("", f"without an answer: {question.default}"))
    rows.append(("confidence", f"{found.confidence:.0%}"))
    if verbose:
        rows += [(f"by {head}", ", ".join(words)) for head, words in found.why.items() if words]
    _show(rows)


def _show(rows: list[tuple[str, str]]) -> None:
    for name, text in rows:
        click.echo(f"{name:14} {inert.line(text)}".rstrip())


@click.group()
def agent() -> None:
    """The agent's definition: Markdown with a YAML head, as coding agents use it for subagents."""


@agent.command(epilog=SHOW_EXAMPLES)
@_AGENT
@_JSON
def show(agent_file: Path | None, as_json: bool) -> int:
    """Show the definition that is used here, and the model of each tier."""
    from django_pro.agent.definition import load, nearest

    definition = load(agent_file or nearest(Path.cwd()))
    models = load_configuration(Path.cwd()).models
    tiers = {
        tier: {
            "model": definition.model_of(tier, models),
            "latency_ms": hints.latency_ms,
            "patterns": [pattern.text for pattern in hints.patterns],
        }
        for tier, hints in definition.tiers.items()
    }
    if as_json:
        held = {
            "path": str(definition.path),
            "shipped": definition.is_shipped,
            "name": definition.name,
            "description": definition.description,
            "model": models.get(definition.model, definition.model),
            "version": definition.version,
            "maturity": definition.maturity,
            "specialization": definition.specialization,
            "target_accuracy": definition.target_accuracy,
            "tiers": tiers,
            "other": definition.other,
            "body": definition.body,
        }
        click.echo(json.dumps(held, indent=2))
        return 0
    rows = [
        ("name", definition.name),
        ("from", "django-pro itself" if definition.is_shipped else str(definition.path)),
        ("description", definition.description),
        ("model", models.get(definition.model, definition.model)),
        ("version", f"{definition.version} {definition.maturity}".strip()),
        ("specialization", ", ".join(definition.specialization)),
        ("target", f"{definition.target_accuracy:g} %" if definition.target_accuracy else ""),
    ]
    for tier, hints in definition.tiers.items():
        latency = f", within {hints.latency_ms} ms" if hints.latency_ms else ""
        rows.append((tier, f"{definition.model_of(tier, models) or 'no model'}{latency}"))
        rows.append(("", ", ".join(pattern.text for pattern in hints.patterns)))
    rows.append(("kept", ", ".join(definition.other)))
    _show([(name, text) for name, text in rows if text])
    return 0


@agent.command(epilog=VALIDATE_EXAMPLES)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@_JSON
def validate(files: tuple[Path, ...], as_json: bool) -> int:
    """Check FILES, or the project's .claude/agents/*.md, and say what to write where."""
    from django_pro.agent.definition import SHIPPED, examine, project_files

    paths = files or tuple(project_files(Path.cwd())) or (SHIPPED,)
    problems = [problem for path in paths for problem in examine(path).problems]
    if as_json:
        held = {
            "files": [str(path) for path in paths],
            "problems": [dataclasses.asdict(problem) for problem in problems],
        }
        click.echo(json.dumps(held, indent=2))
        return int(bool(problems))
    for problem in problems:
        click.echo(inert.line(str(problem)))
    if not problems:
        click.echo(f"{len(paths)} definition{'s' if len(paths) > 1 else ''}, nothing wrong")
    return int(bool(problems))
