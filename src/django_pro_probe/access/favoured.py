"""Whom a browser says that it is of, where such pay less: residents, members, students.

A cookie that the project reads is sent with the words that stand around the line that reads it. It
is believed where nothing but the price of a row is another, and a lower one.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from django.apps import apps

from django_pro_probe.access import measured, ownership, states
from django_pro_probe.access.reduced import Reduced
from django_pro_probe.access.row_changes import Change
from django_pro_probe.access.states import Arranged

_NOBODYS = ("0", "nobody")
_FLAGS = ("1", "true", "yes")
_WORD = re.compile(r"[A-Za-z0-9][\w-]{0,19}")
_ANYBODYS = re.compile(
    r"coupon|promo|voucher|campaign|code|(^|_)ref|affiliate|utm|variant|experiment|bucket|(^|_)ab(_|$)"
    r"|currenc|lang|locale"
)
"""Cookies of offers that a link makes to whoever follows it, and of what a visitor chooses."""
_MOST = 12
_ROWS = 3
_USUAL, _LOWER = 90, 40
Rows = list[tuple[str, dict[str, Any]]]
"""Label of a model, and each field's value afterwards."""


def may_favour(name: str) -> bool:
    """Whether a cookie is no offer to everybody, by its name."""
    return _ANYBODYS.search(name.lower().replace("-", "_")) is None


def words(path: str, line: int) -> list[str]:
    """What a cookie may hold, by the file that reads it: the nearest to the line first."""
    found: dict[str, int] = {}
    with suppress(OSError, ValueError, SyntaxError), open(path, encoding="utf-8") as text:
        for node in ast.walk(ast.parse(text.read())):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
                continue
            if _WORD.fullmatch(node.value):
                away = abs(node.lineno - line)
                found[node.value] = min(away, found.get(node.value, away))
    nearest = sorted(found, key=lambda word: (found[word], word))[:_MOST]
    return list(dict.fromkeys([*nearest, *_FLAGS]))


def by(values: Iterable[str], sent: Callable[[str], Iterable[Change]]) -> Reduced | None:
    """The word that lowers a price and changes nothing else, and what it lowers; None for none.

    Args:
        sent: the changes of rows by a request with that word.
    """
    usual, again = (_rows(sent(value)) for value in _NOBODYS)
    chance = set(_names_apart(usual, again) or ())
    if not usual or _names_apart(usual, again) is None or any(map(_is_price, chance)):
        return None
    for value in values:
        others = _rows(sent(value))
        names = set(_names_apart(usual, others) or ()) - chance
        if not names or not all(map(_is_price, names)):
            continue
        for (label, row), (_, other) in zip(usual, others, strict=True):
            for name in names & row.keys():
                whole, lower = row[name], other[name]
                if all(measured.alike(each, each) for each in (whole, lower)) and (
                    float(lower) < float(whole)
                ):
                    told = f"{label}.{name} is {lower} with {value} and {whole} with {_NOBODYS[0]}"
                    return Reduced(value, told)
    return None


def prices(executions: Iterable[Any]) -> list[Arranged]:
    """Prices of the rows that a request looks up, the usual one the highest: where rows were filled
    with one number everywhere, nobody would see who pays which."""
    found: list[Arranged] = []
    models = dict.fromkeys(each.model for each in executions if each.kind == "select")
    for model in filter(None, models):
        fields = [each for each in model._meta.concrete_fields if isinstance(each, states.NUMBERS)]
        names = sorted(filter(_is_price, (each.name for each in fields)), key=len)
        for row in model._base_manager.order_by("pk")[:_ROWS] if ownership.is_own(model) else ():
            for name, value in zip(names, (_USUAL, *[_LOWER] * len(names)), strict=False):
                found.append((model._meta.label, str(row.pk), name, value))
    return found


def _rows(changes: Iterable[Change]) -> Rows:
    return [
        (change["model"], {name: values[-1] for name, values in change["fields"].items()})
        for change in changes
        if ownership.is_own(apps.get_model(change["model"]))
    ]


def _names_apart(usual: Rows, others: Rows) -> list[str] | None:
    """Fields that have other values; None where other rows are changed."""
    if [(label, row.keys()) for label, row in usual] != [
        (label, row.keys()) for label, row in others
    ]:
        return None
    pairs = zip(usual, others, strict=True)
    return [name for (_, row), (_, other) in pairs for name in row if row[name] != other[name]]


def _is_price(name: str) -> bool:
    return measured.PRICE.fullmatch(name) is not None
