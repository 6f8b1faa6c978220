"""An API tells its errors in more than one structure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from django_pro.core.access import CellFact
from django_pro.core.attempts import AttemptFact
from django_pro.core.observed import EndpointFact
from django_pro.rules.attempted import of_kind
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_FEWEST = 3
"""Views of a module that share a structure before others of it are held against it."""
_SHARE = 0.75
Shapes = dict[str, tuple[EndpointFact, AttemptFact]]
"""The structures in which a view tells its errors, each with a request that shows it."""
_HANDLERS = "{detail}"
_REST_OWN = frozenset({_HANDLERS, "{field: [messages]}", "a JSON list"})
"""What REST framework's exception handler makes of refusals, of fields and of a `ValidationError`
with texts: every view of it tells some of its errors so."""
_NOT_LOGGED_IN = (401, 403)


def _check(tried: Tried) -> Iterator[RequestClaim]:
    groups: dict[str, dict[str, Shapes]] = {}
    without_json: list[tuple[EndpointFact, AttemptFact]] = []
    of_rest: list[tuple[str, EndpointFact, AttemptFact]] = []
    speaks = {cell.endpoint for cell in tried.cells if cell.is_done and _is_json(cell)}
    for endpoint, attempt in of_kind(tried, "refused", "body", "query", "path"):
        is_rest = endpoint.kind == "drf"
        if _is_told(attempt):
            module = endpoint.view.rpartition(".")[0]
            told = groups.setdefault("" if is_rest else module, {})
            shape = _plain(attempt, is_rest=is_rest)
            told.setdefault(endpoint.view, {}).setdefault(shape, (endpoint, attempt))
            if is_rest:
                of_rest.append((shape, endpoint, attempt))
        elif is_rest and endpoint.id in speaks and _is_text(attempt.cell):
            without_json.append((endpoint, attempt))
    for module, told in groups.items():
        views = Counter(shape for shapes in told.values() for shape in shapes)
        usual, number = views.most_common(1)[0]
        is_shared = number >= _FEWEST and number >= _SHARE * len(told)
        for endpoint, attempt in without_json if not module else ():
            told.setdefault(endpoint.view, {}).setdefault(attempt.shape, (endpoint, attempt))
        by_hand = []
        if not module and _HANDLERS in views and not _has_handlers_own(of_rest):
            raw = [(attempt.shape, endpoint, attempt) for _, endpoint, attempt in of_rest]
            by_hand = list(_beside_handler(raw))
        if by_hand:
            yield from by_hand
        elif not module and _HANDLERS in views:
            yield from _others(told, _HANDLERS, views[_HANDLERS])
        elif is_shared:
            yield from _others(told, usual, number)
        elif not module:
            yield from _beside_handler(of_rest)


def _has_handlers_own(found: list[tuple[str, EndpointFact, AttemptFact]]) -> bool:
    """Whether an exception was answered as REST framework's own handler does: then no handler of
    the project's gives all of them another structure."""
    return any(shape == _HANDLERS and _made_at(attempt) is None for shape, _, attempt in found)


def _beside_handler(found: list[tuple[str, EndpointFact, AttemptFact]]) -> Iterator[RequestClaim]:
    """Answers that are made by hand, beside those of the project's own exception handler: in its
    structure REST framework refuses who is not logged in, and others are refused too."""
    nobody = [
        (shape, attempt)
        for shape, _, attempt in found
        if attempt.cell.actor == "anonymous" and attempt.cell.status in _NOT_LOGGED_IN
    ]
    usual = next((shape for shape, _ in nobody), "")
    further = [each for shape, _, each in found if shape == usual]
    if any(shape != usual for shape, _ in nobody) or _is_alike(usual, _HANDLERS):
        return
    if all(each.cell.status in _NOT_LOGGED_IN for each in further):
        return
    handlers = {_made_at(attempt) for _, attempt in nobody}
    told: dict[str, Shapes] = {}
    for shape, endpoint, attempt in found:
        if shape == usual or _made_at(attempt) not in handlers | {None}:
            told.setdefault(endpoint.view, {}).setdefault(shape, (endpoint, attempt))
    yield from _others(told, usual, sum(usual in shapes for shapes in told.values()))


def _made_at(attempt: AttemptFact) -> tuple[str, str] | None:
    """File and function whose call made the answer; None where an exception did: what raises it
    has a line alone."""
    at = attempt.cell.refused_at
    return (at.path, at.function) if at is not None and at.end_column > 0 else None


def _others(told: dict[str, Shapes], usual: str, number: int) -> Iterator[RequestClaim]:
    """Views that tell their errors otherwise than `number` views do."""
    sample = next(shapes[usual][1] for shapes in told.values() if usual in shapes)
    for shapes in told.values():
        for shape, (endpoint, attempt) in shapes.items():
            if _is_alike(shape, usual):
                continue
            yield RequestClaim(
                endpoint,
                attempt.cell.refused_at,
                f"Its errors are told as {shape}, those of {number} view"
                f"{'s' if number > 1 else ''} as {usual}: "
                f"{attempt.cell.method} {attempt.cell.url} answers {attempt.cell.status}",
                "Tell errors in one structure, by one exception handler: raise ValidationError, "
                "NotFound or PermissionDenied"
                if usual == _HANDLERS
                else "Tell errors in one structure, by one exception handler",
                (attempt.cell, sample.cell),
                subject=shape,
                notes={0: attempt.cell.answer[:120], 1: sample.cell.answer[:120]},
            )


def _is_told(attempt: AttemptFact) -> bool:
    """A 4xx whose JSON says something."""
    return _is_refused(attempt.cell) and _is_json(attempt.cell)


def _is_text(cell: CellFact) -> bool:
    """A 4xx that the project's own code answers with a text that is no JSON."""
    is_own = cell.refused_at is not None and bool(cell.answer.strip())
    return is_own and _is_refused(cell) and not _is_json(cell)


def _is_refused(cell: CellFact) -> bool:
    return 400 <= cell.status < 500


def _is_json(cell: CellFact) -> bool:
    return "json" in cell.answer_type


def _plain(attempt: AttemptFact, *, is_rest: bool) -> str:
    named = "{" + attempt.name + "}"  # ValidationError({"year": "..."}) of a view
    return _HANDLERS if is_rest and attempt.shape in {*_REST_OWN, named} else attempt.shape


def _is_alike(shape: str, usual: str) -> bool:
    """The same keys, or some more or less."""
    own, other = (set(each.strip("{}").split(", ")) for each in (shape, usual))
    return own <= other or other <= own


RULE = RequestRule("A108", "warning", _check)
