"""An input stands in a page in such a way that a browser runs it: at once, or from a row."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.injected import arrived, by_place
from django_pro.rules.mends import inputs
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_PLAN = "Let Django escape it: no mark_safe, |safe or string formatting; json_script for scripts"
_reflected = arrived("html", "stands in the page unescaped", _PLAN, 79)


def _check(tried: Tried) -> Iterator[RequestClaim]:
    yield from _reflected(tried)
    facts = {endpoint.id: endpoint for endpoint in tried.endpoints}
    kept = {sink.detail: sink for sink in reversed(tried.sinks) if sink.kind == "kept"}
    shown = (sink for sink in tried.sinks if sink.kind == "shown" and sink.detail in kept)
    reflected = {
        (sink.place.path, sink.place.line)
        for sink in tried.sinks
        if sink.kind == "html" and sink.place is not None
    }
    for found in by_place(shown):
        first = found[0]
        if first.place is not None and (first.place.path, first.place.line) in reflected:
            continue
        written = kept[first.detail]
        yield RequestClaim(
            facts.get(first.endpoint),
            first.place,
            f"{first.detail} stands in the page unescaped: {first.cell.method} {first.cell.url}; "
            f"the {written.input} of {written.cell.method} {written.cell.url} is kept in it, "
            f"as {written.cell.actor}",
            _PLAN,
            (written.cell, first.cell),
            cwe=79,
            subject=first.detail,
            notes={0: f"{first.detail} keeps the payload", 1: f"{first.detail} is shown as it is"},
        )


RULE = RequestRule("S302", "error", _check, mend=inputs.escaped)
