"""A cache serves one user's page to another."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace

from django_pro.core.access import CellFact
from django_pro.core.frame import Frame
from django_pro.core.observed import EndpointFact
from django_pro.facts import source
from django_pro.rules import cache_keys
from django_pro.rules.mends import lists
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import is_for_owner

_KEEPS = "cache_page"
_AFTER = "after the owner"
_UNPUBLISHED = ", unpublished"


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told: set[str] = set()
    yield from _served(tried, told)
    for row in tried.rows:
        owner, anonymous = row.cells.get("owner"), row.cells.get("anonymous")
        if row.method != "GET" or owner is None or anonymous is None or not owner.is_done:
            continue
        personal = [
            each.model
            for each in row.subject.rows
            if is_for_owner(each) and row.shown("owner", each) and not row.shown("anonymous", each)
        ]
        if not personal or not _is_public(owner.cache_control) or row.endpoint.view in told:
            continue
        told.add(row.endpoint.view)
        is_varied = "cookie" in owner.vary.lower() or "authorization" in owner.vary.lower()
        yield RequestClaim(
            row.endpoint,
            None,
            f"A proxy or a CDN may keep a personal page for everybody: GET {owner.url} shows the "
            f"owner's {own_model(personal[0])} and is sent with Cache-Control: "
            f"{owner.cache_control}{f' and Vary: {owner.vary}' if owner.vary else ''}",
            "Send Cache-Control: private, or no-store: cache_control(private=True), never_cache",
            (owner, anonymous),
            cwe=524,
            severity="warning" if is_varied else None,
        )


def _is_public(cache_control: str) -> bool:
    """Whether caches that are shared are told to keep an answer."""
    told = {part.strip().partition("=")[0] for part in cache_control.lower().split(",")}
    return bool(told & {"public", "s-maxage"}) and not told & {"private", "no-store", "no-cache"}


def _served(tried: Tried, told: set[str]) -> Iterator[RequestClaim]:
    """What was kept for one user and came to another."""
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    drafts = {
        (cell.endpoint, cell.actor): cell
        for cell in tried.cells
        if cell.variation == _UNPUBLISHED.removeprefix(", ")
    }
    for cell in tried.cells:
        row = rows.get((cell.endpoint, cell.method))
        if not cell.variation.startswith(_AFTER) or row is None or not cell.is_done:
            continue
        plain: CellFact | None = row.cells.get(cell.actor)
        if cell.variation.endswith(_UNPUBLISHED):
            plain = drafts.get((cell.endpoint, cell.actor), plain)
        shown = [f"the owner's {own_model(model)}" for model in cell.shown
                 if plain is not None and model not in plain.shown]  # fmt: skip
        if cell.owners_answer and plain is not None:
            shown.append("the owner's answer, word for word,")
        for what in shown:
            if plain is None or row.endpoint.view in told:
                continue
            told.add(row.endpoint.view)
            yield RequestClaim(
                row.endpoint,
                cache_keys.made_at(cell.kept_at) if cell.kept_at else _kept_by(row.endpoint),
                f"A cache serves one user's page to another: GET {cell.url} as {cell.actor} shows "
                f"{what} once the owner has requested it",
                "Cache what is the same for all; else vary_on_headers('Authorization', 'Cookie'), "
                "a key with the user's own in it, or Cache-Control: private",
                (plain, cell),
                cwe=524,
            )


def _kept_by(endpoint: EndpointFact) -> Frame | None:
    """The line that has Django keep the answers of a view: in the URLconf, else above its class or
    one of its methods."""
    route, at = endpoint.route, endpoint.frame
    if route is not None and _KEEPS in source.line_at(route.path, route.line):
        return route
    own = source.class_at(at.path, at.line) if at is not None else None
    for node in (own, *own.body) if own is not None else ():
        for decorator in getattr(node, "decorator_list", ()):
            if at is not None and _KEEPS in ast.unparse(decorator):
                line = decorator.lineno
                return replace(at, line=line, end_line=line, column=0, end_column=0)
    return None


RULE = RequestRule("S113", "error", _check, mend=lists.varied)
