"""An uploaded page with a script is kept under .html or .svg."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace

from django_pro.core.frame import Frame
from django_pro.core.observed import EndpointFact
from django_pro.core.sinks import SinkFact
from django_pro.facts import source
from django_pro.rules import read_by
from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_NAMED = re.compile(r"'([^']+)'$")
"""At the end of what is told of an input."""
_OF_KINDS = frozenset({"name", "content_type", "read", "chunks", "file", "open", "seek"})
"""What says of a file which kind it is of."""
_kept = arrived(
    "upload",
    "decides that a file is kept under a type that browsers run",
    "Allow a fixed set of extensions with FileExtensionValidator, and name the file yourself, "
    "with the ending that was allowed",
    434,
)


def _check(tried: Tried) -> Iterator[RequestClaim]:
    facts = {endpoint.id: endpoint for endpoint in tried.endpoints}
    sinks = tuple(
        replace(sink, place=_taken_at(sink, facts.get(sink.endpoint)) or sink.place)
        if sink.kind == "upload"
        else sink
        for sink in tried.sinks
    )
    return _kept(replace(tried, sinks=sinks))


def _taken_at(sink: SinkFact, endpoint: EndpointFact | None) -> Frame | None:
    """Where a form or serializer takes the file that the view does no more than keep."""
    name = _NAMED.search(sink.input)
    frame, place = endpoint.frame if endpoint is not None else None, sink.place
    view = source.around(frame.path, frame.line)[:1] if frame is not None else []
    is_of_view = place is None or any(
        frame is not None
        and place.path == frame.path
        and each.lineno <= place.line <= (each.end_lineno or each.lineno)
        for each in view
    )
    if name is None or not is_of_view:
        return None
    checked = read_by.checked_at(sink.cell, name[1])
    taken = read_by.place_of(sink.cell, name[1])
    if checked is None or (
        taken is not None and _declares(taken, name[1]) and _is_of_size(checked)
    ):
        return taken  # what it may be called is said where the field is declared
    return checked


def _declares(place: Frame, name: str) -> bool:
    """Whether a form or serializer makes the field there itself."""
    return source.line_at(place.path, place.line).startswith(f"{name} = ")


def _is_of_size(place: Frame) -> bool:
    """Whether a method looks at no more of a file than how large it is."""
    method = source.around(place.path, place.line)[-1:]
    looked_at = {node.attr for each in method for node in ast.walk(each)
                 if isinstance(node, ast.Attribute)}  # fmt: skip
    return "size" in looked_at and not looked_at & _OF_KINDS


RULE = RequestRule("S313", "warning", _check)
