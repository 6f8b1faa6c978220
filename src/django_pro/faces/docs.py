"""`django-pro docs`: the documentation of what a project has installed."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from django_pro.core.errors import UsageError
from django_pro.report import inert

if TYPE_CHECKING:
    from django_pro.agent.documentation import Passage

LONGEST_FIRST = 2_000
LONGEST = 500
"""Characters of a text that are shown, of the first passage and of the others."""
LONGEST_IN_JSON = 6_000

DOCS_EXAMPLES = """
\b
Examples:
  django-pro docs "select_related vs prefetch_related"
  django-pro docs LOGIN_URL ~/shop
  django-pro docs "makemigrations --merge" --version 5.2 --json
  django-pro docs --from Django-5.2.9.tar.gz        make the index of a file or folder, offline

\b
The documentation is that of the project's own Django. Its source distribution is downloaded once,
from the index that pip is configured with. Django REST framework, Celery, Channels and others are
read from the docstrings of what is installed.

Exit code: 0 something is found, 1 nothing, 2 usage, 3 the documentation can't be fetched.
"""


@click.command(epilog=DOCS_EXAMPLES)
@click.argument("query", required=False)
@click.argument("path", type=click.Path(path_type=Path), default=".")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option(
    "--limit", type=click.IntRange(1, 50), default=3, show_default=True, help="Passages to show."
)
@click.option(
    "--version", default="", metavar="V", help="Django's, where the project's is not meant."
)
@click.option(
    "--from",
    "sources",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Make the index of this source distribution, or folder, of Django.",
)
def docs(
    query: str | None, path: Path, as_json: bool, limit: int, version: str, sources: Path | None
) -> int:
    """Quote what the documentation says on QUERY, for the project at PATH (this folder)."""
    from django_pro.agent import documentation

    if sources is None and not (query or "").strip():
        raise UsageError("There is no question", next_step='Ask it: django-pro docs "on_delete"')
    if sources is not None:
        made = documentation.make(sources, version)
        _tell(f"Index made: {made}")
        if not query:
            return 0
    wanted = version or documentation.shelf_of(path).django
    if documentation.stored(wanted) is None:
        if not wanted:
            raise UsageError(
                "No project with Django is here, and no documentation was fetched yet",
                next_step="Name a version: django-pro docs --version 5.2 ...",
            )
        documentation.fetch(wanted, _tell)
    found = documentation.search(query or "", version=wanted, root=path, limit=limit)
    if as_json:
        click.echo(json.dumps({"query": query, "passages": [_as_data(each) for each in found]}))
    else:
        _show(found)
    return 0 if found else 1


def _as_data(passage: Passage) -> dict[str, object]:
    from django_pro.agent.documentation.quoting import shortened

    return {
        **dataclasses.asdict(passage),
        "text": shortened(passage.text, LONGEST_IN_JSON),
    }


def _show(found: Sequence[Passage]) -> None:
    from django_pro.agent.documentation.quoting import shortened

    if not found:
        click.echo("Nothing is found.")
    for number, passage in enumerate(found):
        if number:
            click.echo()
        click.echo(inert.line(f"{passage.section}"))
        click.echo(inert.line(f"{passage.source} {passage.version}, {passage.page}"))
        if passage.url:
            click.echo(inert.line(passage.url))
        text = shortened(passage.text, LONGEST if number else LONGEST_FIRST)
        click.echo()
        for line in inert.block(text).split("\n"):
            click.echo(f"  {line}".rstrip())


def _tell(text: str) -> None:
    print(inert.line(text), file=sys.stderr)  # noqa: T201
