"""Requests of an action that a view set has beside its rows, in a test: `POST .../close/`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from django_pro.agent import askers, endpoints, test_rows, throttled_actions
from django_pro.agent.work import Work
from django_pro.edits.query_test import call, made
from django_pro.engine.web_outline import WebView

_INDENT = 16


def views(work: Work, path: Path, holder: str, function: str) -> list[WebView]:
    """The URLs at which a method of a view set is an action."""
    return [
        each for each in endpoints.own(work, "api")
        if endpoints.class_name(each) == holder and Path(each.path) == path
        and function in throttled_actions.at(work, each)
        and function not in throttled_actions.USUAL
    ]  # fmt: skip


def posts(work: Work, view: WebView) -> Iterator[str]:
    """Statements that post nothing to the action of a row, as the variable `user` who is let in:
    of anybody's row first, then of one of the user's.

    Raises:
        NotProvenError: no row can be made.
    """
    if "post" not in view.methods or len(view.arguments) > 1 or not view.model:
        return
    margin = " " * _INDENT
    for lets in askers.ways(work, view, "write", "user", _INDENT):
        for owner in ("", "user") if view.arguments and work.web.user else ("",):
            url, lines = f'"{endpoints.url(view)}"', list[str]()
            if view.arguments:
                rows = test_rows.rows(work, view.model, owner)
                lines = [f"{margin}n = 1"]
                lines += [line for row in rows for line in made(row, _INDENT, named=True)]
                key = f"{{{rows[-1].name}.pk}}"
                filled = re.sub(r"<[^>]+>|\(\?P<\w+>[^)]*\)", key, endpoints.url(view))
                url = f'f"{filled}"'
            sent = call("self.client.post", [url, "{}", 'content_type="application/json"'], _INDENT)
            yield lets + "\n".join((*lines, *sent))
