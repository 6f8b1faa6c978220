"""Inputs that a payload has shown to be more than values: a claim for each line they come to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from django_pro.core.observed import EndpointFact
from django_pro.core.sinks import SinkFact
from django_pro.rules.request_rule import RequestClaim, Tried

_MOST_INPUTS = 3
_OF_SETTINGS = ": settings."
"""In what is said of a header that carries a secret of the settings."""
_ENOUGH = {"host": ("taken", "addressed"), "lookup": ("taken", "kept")}
"""What of a row's text shows that users write it; without more, that it takes whatever a text can
hold."""


def arrived(kind: str, what: str, plan: str, cwe: int) -> Callable[[Tried], Iterator[RequestClaim]]:
    """The check of a rule: claims of sinks of one kind, by their place.

    Args:
        what: what an input does there, after "The query parameter 'q' ".
    """

    def check(tried: Tried) -> Iterator[RequestClaim]:
        facts = {endpoint.id: endpoint for endpoint in tried.endpoints}
        ways = _ENOUGH.get(kind, ("taken",))
        keeps = {sink.detail: sink for sink in reversed(tried.sinks) if sink.kind in ways}
        wanted = (
            sink
            for sink in tried.sinks
            if sink.kind == kind and (not sink.stored or sink.stored in keeps)
        )
        for found in by_place(wanted):
            yield claim_of(found, facts.get(found[0].endpoint), what, plan, cwe, keeps)

    return check


def by_place(sinks: Iterator[SinkFact]) -> Iterator[list[SinkFact]]:
    """Those of one line together; of one endpoint where there is none."""
    found: dict[tuple[str, int], list[SinkFact]] = {}
    for sink in sinks:
        place = sink.place
        key = (place.path, place.line) if place is not None else (sink.endpoint, 0)
        found.setdefault(key, []).append(sink)
    yield from found.values()


def claim_of(
    found: list[SinkFact],
    endpoint: EndpointFact | None,
    what: str,
    plan: str,
    cwe: int,
    keeps: Mapping[str, SinkFact] | None = None,
) -> RequestClaim:
    """What is said of sinks at one place; `keeps`: what is kept in a field, by that field."""
    found = sorted(found, key=lambda sink: bool(sink.stored))
    inputs = list(dict.fromkeys(sink.input for sink in found))
    more = f" and {len(inputs) - _MOST_INPUTS} more" if len(inputs) > _MOST_INPUTS else ""
    first = found[0]
    nobody = any(sink.cell.actor == "anonymous" for sink in found)
    who = ", without a login" if nobody else f", as {first.cell.actor}"
    if _OF_SETTINGS in first.cell.variation:
        who += f" and with {first.cell.variation}"
    written = keeps.get(first.stored) if keeps else None
    if written is not None:
        inputs[0] += (
            f", where {written.cell.method} {written.cell.url} keeps its {written.input} "
            f"as {written.cell.actor},"
        )
    kept = (written,) if written is not None else ()
    shown = (*kept, *found[:_MOST_INPUTS])
    # A pattern that is there to keep out what is no host, and does not.
    let_through = written.place if written is not None and first.kind == "host" else None
    return RequestClaim(
        endpoint,
        let_through or first.place,
        f"The {' and '.join(inputs[:_MOST_INPUTS])}{more} {what}: "
        f"{first.cell.method} {first.cell.url}{who}: {first.detail}",
        plan,
        tuple(sink.cell for sink in shown),
        cwe=cwe,
        notes={number: sink.detail for number, sink in enumerate(shown)},
    )
