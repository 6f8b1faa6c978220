"""A GET changes rows: a link, an image or a prefetch does it too."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.mends import permissions
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import is_capability, matters


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for row in tried.rows:
        if row.method != "GET" or row.endpoint.kind == "admin" or is_capability(row.subject):
            continue
        named = {(each.model, each.key) for each in row.subject.rows}
        for actor in ("owner", "other", "superuser", "anonymous"):
            cell = row.cells.get(actor)
            if cell is None or not cell.is_done:
                continue
            change = next(
                (
                    each
                    for each in cell.changes
                    if each.kind != "inserted" and (each.model, each.key) in named and matters(each)
                ),
                None,
            )
            if change is None:
                continue
            fields = f" ({', '.join(list(change.fields)[:3])})" if change.kind == "updated" else ""
            yield RequestClaim(
                row.endpoint,
                None,
                f"A GET changes data: {cell.url} as {actor} {change.kind} "
                f"{own_model(change.model)} {change.key}{fields}, and no CSRF token guards it",
                "Do it on POST alone: @require_POST, or a post() in the place of get()",
                (cell,),
                cwe=650,
                subject=change.model,
            )
            break


RULE = RequestRule("S105", "error", _check, mend=permissions.on_post_alone)
