"""An input stands in a page in such a way that a browser runs it: at once, or from a row."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.injected import arrived, by_place
from django_pro.rules.mends import inputs
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.unreached import first_of, unreached

_PLAN = "Let Django escape it: no mark_safe, |safe or string formatting; json_script for scripts"
_PLAN_OF_LINKS = "Keep it by a URLField of a form or serializer: URLValidator takes no javascript:"
_UNESCAPED = "stands in the page unescaped"
_reflected = arrived("html", _UNESCAPED, _PLAN, 79)
_SAFE_MESSAGE = "A message that is declared safe"
_SHOWN_AS = {"kept": "shown", "link kept": "linked", "flashed": "flash shown"}
"""What is kept -> what a page then does with it."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    yield from _reflected(tried)
    yield from _declared_safe(tried)
    facts = {endpoint.id: endpoint for endpoint in tried.endpoints}
    kept = {
        (way, sink.detail): sink
        for sink in reversed(tried.sinks)
        for way in (_SHOWN_AS.get(sink.kind),)
        if way and sink.detail != _SAFE_MESSAGE
    }
    shown = (
        sink
        for sink in tried.sinks
        if sink.kind in _SHOWN_AS.values() and (sink.kind, sink.detail) in kept
    )
    reflected = {
        (sink.place.path, sink.place.line)
        for sink in tried.sinks
        if sink.kind == "html" and sink.place is not None
    }
    for found in by_place(shown):
        first = found[0]
        if first.place is not None and (first.place.path, first.place.line) in reflected:
            continue
        written = kept[first.kind, first.detail]
        how = "is an address that runs a script" if first.kind == "linked" else _UNESCAPED
        yield RequestClaim(
            facts.get(first.endpoint),
            first.place,
            f"{first.detail} {how}: {first.cell.method} {first.cell.url}; "
            f"the {written.input} of {written.cell.method} {written.cell.url} is kept in it, "
            f"as {written.cell.actor}",
            _PLAN_OF_LINKS if first.kind == "linked" else _PLAN,
            (written.cell, first.cell),
            cwe=79,
            subject=first.detail,
            notes={0: f"{first.detail} keeps the payload", 1: f"{first.detail} is shown as it is"},
        )


def _declared_safe(tried: Tried) -> Iterator[RequestClaim]:
    """Messages for the next page, which shows them as they say of themselves."""
    of_safe = [sink for sink in tried.sinks if sink.detail == _SAFE_MESSAGE]
    shown = next((sink for sink in of_safe if sink.kind == "flash shown"), None)
    for found in by_place(sink for sink in of_safe if sink.kind == "flashed" and shown):
        first = found[0]
        if shown is not None:
            yield RequestClaim(
                tried.endpoint(first.endpoint),
                first.place,
                f"{_SAFE_MESSAGE} {_UNESCAPED}: {shown.cell.method} {shown.cell.url} shows the "
                f"{first.input} of {first.cell.method} {first.cell.url}, sent as "
                f"{first.cell.actor}",
                _PLAN,
                (first.cell, shown.cell),
                cwe=79,
                notes={0: "the message has the payload", 1: "a message is shown as it is"},
            )


RULE = RequestRule(
    "S302",
    "error",
    first_of(_check, unreached("html", "takes what it is given for markup, unescaped", _PLAN, 79)),
    mend=inputs.escaped,
)
