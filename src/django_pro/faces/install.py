"""`django-pro install`: coding agents learn that django-pro is here."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from django_pro.core.errors import UsageError
from django_pro.report import inert

if TYPE_CHECKING:
    from django_pro.agent.clients import Installation

CLIENTS = ("claude-code", "cursor", "vscode", "codex")

INSTALL_EXAMPLES = """
\b
Examples:
  django-pro install                          the clients that this project shows traces of
  django-pro install claude-code ~/shop --hook
  django-pro install codex                    for all your projects: ~/.codex/config.toml
  django-pro install --check                  write nothing, say what differs
  django-pro install --uninstall

\b
What is written, beside what you have there:
  claude-code   .mcp.json, .claude/agents/django-pro.md, .claude/skills/django-pro/SKILL.md, and
                with --hook a Stop hook in .claude/settings.json that audits what changed
  cursor        .cursor/mcp.json
  vscode        .vscode/mcp.json
  codex         ~/.codex/config.toml
  the first three also one marked block in AGENTS.md

Exit code: 0 it is so, 1 --check finds that it is not, 2 a file can't be read or written.
"""


@click.command(epilog=INSTALL_EXAMPLES)
@click.argument("client", required=False)
@click.argument("path", type=click.Path(path_type=Path), required=False)
@click.option("--check", is_flag=True, help="Write nothing; exit code 1 where something differs.")
@click.option("--uninstall", is_flag=True, help="Take away what was written, and that alone.")
@click.option("--hook", is_flag=True, help="Claude Code: audit what changed before it stops.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def install(
    client: str | None, path: Path | None, check: bool, uninstall: bool, hook: bool, as_json: bool
) -> int:
    """Configure CLIENT (claude-code, cursor, vscode, codex) for the project at PATH.

    The MCP server, Claude Code's agent and skill, and a block in AGENTS.md. Run again, it changes
    what has changed, and nothing else.
    """
    from django_pro.agent import clients

    if check and uninstall:
        raise UsageError("--check and --uninstall exclude each other")
    folder = path or Path()
    if client is not None and client not in CLIENTS:
        if path is not None or not Path(client).is_dir():
            raise UsageError(
                f"There is no client {client!r}", next_step=f"Name one of {', '.join(CLIENTS)}."
            )
        folder, client = Path(client), None
    mode: Literal["write", "check", "uninstall"] = "write"
    if check or uninstall:
        mode = "check" if check else "uninstall"
    done = clients.install(folder, client or "", hook=hook, mode=mode)
    if as_json:
        click.echo(json.dumps({**dataclasses.asdict(done), "complete": done.is_complete}, indent=2))
    else:
        _show(done)
    return 1 if check and not done.is_complete else 0


def _show(done: Installation) -> None:
    click.echo(inert.line(f"For {', '.join(done.clients)}, in {done.folder}:"))
    if not done.changes:
        click.echo("  nothing of django-pro is there")
    for change in done.changes:
        told = f"  ({change.told})" if change.told else ""
        click.echo(inert.line(f"  {change.state:8} {change.path}{told}"))
