"""A negative amount is taken, and has the opposite effect."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro.core.access import CellFact
from django_pro.core.attempts import AttemptFact
from django_pro.rules import read_by
from django_pro.rules.attempted import Found, frame_of, grouped, of_kind
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model

_AMOUNT = re.compile(
    r"(\w+_)?(amount|sum|points|credits?|coins|quantity|qty|count|seats|units|tickets|price|value"
    r"|tip|bid|donation|hours|days|minutes|transfer|payment|deposit)(_\w+)?"
)
_COUNTED = re.compile(
    r"(\w+_)?(quantity|qty|seats|tickets|copies|guests|nights|persons|people|pieces|price|bid|tip"
    r"|donation|fare|salary|age)"
)
"""Fields that no row has less than nothing of."""
_BOTH_WAYS = re.compile(r"move|adjust|correct|ledger|entry|delta|refund|discount|journal", re.I)
_NEGATIVE = "a negative number"
_SENT = -7
"""The number that is sent for it."""
_NUMBER = re.compile(r"-?\d+(\.\d+)?")

Effects = dict[tuple[str, str, str], float]


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in grouped(_found(tried), lambda each: (each[0].view, each[1].cell.method)):
        endpoint, first = found[0]
        model, _, name = _opposite(tried, first)
        does, after = ", and does the opposite", "goes the other way"
        if not model:
            does, (model, name), after = "", _stored(first), f"is {_SENT} then"
        yield RequestClaim(
            endpoint,
            frame_of(first.place) or read_by.place_of(first.cell, first.name.rpartition(".")[2]),
            f"A negative number is taken for {first.name}{does}: "
            f"{first.cell.method} {first.cell.url} answers {first.cell.status}, and "
            f"{own_model(model)}.{name} {after}",
            "Refuse it: min_value=1 on the field, or MinValueValidator",
            tuple(attempt.cell for _, attempt in found),
            cwe=20,
            subject=first.name,
        )


def _found(tried: Tried) -> Iterator[Found]:
    for endpoint, attempt in of_kind(tried, "body"):
        name = attempt.name.rpartition(".")[2].lower()
        is_amount = _AMOUNT.fullmatch(name) or _COUNTED.fullmatch(name)
        is_taken = attempt.what == _NEGATIVE and attempt.cell.is_done
        if not (is_amount and is_taken):
            continue
        if _opposite(tried, attempt)[0] or _stored(attempt)[0]:
            yield endpoint, attempt


def _stored(attempt: AttemptFact) -> tuple[str, str]:
    """Model and field of a row that now has less than nothing of what is counted.

    Where the model itself refuses that, `invalid-value-stored` says it.
    """
    if attempt.refused:
        return "", ""
    for change in attempt.cell.changes:
        for name, values in change.fields.items():
            last = values[-1] or ""
            is_sent = bool(_NUMBER.fullmatch(last)) and float(last) == _SENT
            own = _COUNTED.fullmatch(name) and not _BOTH_WAYS.search(f"{change.model} {name}")
            if own and is_sent and change.kind != "deleted":
                return change.model, name
    return "", ""


def _opposite(tried: Tried, attempt: AttemptFact) -> tuple[str, str, str]:
    """A number of a row that goes the other way than after the same request of a positive one."""
    usual = [
        cell
        for cell in tried.cells
        if (cell.endpoint, cell.method, cell.actor)
        == (attempt.endpoint, attempt.cell.method, attempt.cell.actor)
        and not cell.variation
    ]
    plain = _effects(usual[0]) if usual and usual[0].is_done else {}
    for key, change in _effects(attempt.cell).items():
        if plain.get(key, 0) * change < 0:
            return key
    return "", "", ""


def _effects(cell: CellFact) -> Effects:
    """By how much each number of a row that was there changes."""
    found = {}
    for change in cell.changes:
        for name, values in change.fields.items():
            texts = [text for text in values if text is not None and _NUMBER.fullmatch(text)]
            is_set = bool(texts) and float(texts[-1]) == _SENT  # not added or taken away
            if change.kind == "updated" and len(texts) == 2 and not is_set:
                found[change.model, change.key, name] = float(texts[1]) - float(texts[0])
    return found


RULE = RequestRule("A113", "error", _check)
