"""The parent in the URL is checked, the row below it is not looked up among its own."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import changed, is_of, looked_up_at, seen_by_others

_LIST = "list below own"


def _check(tried: Tried) -> Iterator[RequestClaim]:
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    told = set()
    for cell in tried.cells:
        row = rows.get((cell.endpoint, cell.method))
        is_list = cell.variation == _LIST
        if not (is_list or cell.variation == "own parent") or row is None or not cell.is_done:
            continue
        plain = row.cells.get("other")
        # The last argument of the URL names the first one; others may be rows of that.
        first, more = row.subject.rows[:1], row.subject.rows[1:]
        above = () if is_list else first
        for each in (*above, *(one for one in more if not one.by_url and is_of(one, first[0]))):
            done = changed(cell, each)
            if done is None and not (cell.method == "GET" and each.model in cell.shown):
                continue
            if plain is not None and plain.is_done:
                continue  # not even the parent is checked: other rules say so
            if (row.endpoint.view, each.model) in told:
                continue
            if is_list and each.model in seen_by_others(tried, row.endpoint.id):
                continue  # others may see it
            told.add((row.endpoint.view, each.model))
            what = "shown" if done is None else done.kind
            yield RequestClaim(
                row.endpoint,
                looked_up_at(tried, cell, each) if is_list else None,
                f"Only the parent in the URL is checked: {cell.method} {cell.url}, with a parent "
                f"of the user's own and another one's {own_model(each.model)} below it: it is "
                f"{what}",
                "Look the row up among those of its parent",
                tuple(one for one in (plain, cell) if one is not None),
                cwe=639,
                subject=each.model,
                row=each,
            )


RULE = RequestRule("S110", "error", _check)
