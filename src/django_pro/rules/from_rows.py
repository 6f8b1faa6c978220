"""A lookup's value, from a list of the rows that it would ask for."""

from __future__ import annotations

import ast

from django_pro.edits.eager_loading import quoted
from django_pro.edits.source_text import string_of
from django_pro.facts import lookups
from django_pro.facts.lookups import Lookup

NOT_FOUND = ("DoesNotExist", "ObjectDoesNotExist", "MultipleObjectsReturned", "Exception")


def limit(lookup: Lookup) -> str:
    """How many rows a subscript reads from the first on; empty where that is not said."""
    node = lookup.ending.node if lookup.ending is not None else None
    if not isinstance(node, ast.Subscript):
        return ""
    if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, int):
        return str(node.slice.value + 1)
    if isinstance(node.slice, ast.Slice) and node.slice.lower is None and node.slice.step is None:
        upper = node.slice.upper
        if isinstance(upper, ast.Constant) and isinstance(upper.value, int):
            return str(upper.value)
    return ""


def name_for(lookup: Lookup, relation: str, ending: str) -> str:
    """What the list is called."""
    if ending in ("first", "earliest", "[]"):
        return f"first_{relation}"
    if ending in ("last", "latest"):
        return f"last_{relation}"
    methods = [step.name for step in lookup.steps]
    if methods == ["order_by"]:
        return f"ordered_{relation}"
    known = {"filter", "exclude", "order_by", "select_related", "distinct", "only", "defer"}
    own = [name for name in methods if name not in known]
    return f"{own[0]}_{relation}" if own else f"chosen_{relation}"


def value(lookup: Lookup, rows: str, ending: str) -> str | None:
    """The lookup's value, from a list of the rows that it asked for."""
    call = lookup.ending.node if lookup.ending is not None else None
    if not ending:
        return rows
    if ending in ("first", "last"):
        return f"next(iter({rows}), None)"
    if ending in ("earliest", "latest"):
        caught = lookups.catches(lookup.path, lookup.whole, NOT_FOUND)
        return None if caught else f"{rows}[0]"
    if ending == "[]" and isinstance(call, ast.Subscript):
        if isinstance(call.slice, ast.Slice):
            return rows
        caught = lookups.catches(lookup.path, lookup.whole, ("IndexError", *NOT_FOUND))
        return None if caught else f"{rows}[{lookup.text(call.slice)}]"
    if ending == "count":
        return f"len({rows})"
    if ending == "exists":
        return f"bool({rows})"
    if ending in ("values", "values_list") and isinstance(call, ast.Call):
        return _values(call, rows, ending)
    return None


def _values(call: ast.Call, rows: str, ending: str) -> str | None:
    names = [string_of(each) for each in call.args]
    if not all(names) or not names or any("__" in name for name in names):
        return None
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    is_flat = given.pop("flat", None)
    if given:
        return None
    if ending == "values":
        inside = ", ".join(f'"{name}": each.{name}' for name in names)
        return f"[{{{inside}}} for each in {rows}]"
    if is_flat is not None:
        return f"[each.{names[0]} for each in {rows}]"
    inside = ", ".join(f"each.{name}" for name in names)
    return f"[({inside}{',' if len(names) == 1 else ''}) for each in {rows}]"


def ordering(lookup: Lookup, ending: str) -> str:
    """`order_by()` with the row of `earliest()` or `latest()` first; empty where it isn't told."""
    call = lookup.ending.node if lookup.ending is not None else None
    names = [string_of(each) for each in call.args] if isinstance(call, ast.Call) else []
    if not names or not all(names):
        return ""
    sign = "-" if ending == "latest" else ""
    return f"order_by({', '.join(quoted(_signed(name, sign)) for name in names)})"


def _signed(name: str, sign: str) -> str:
    if not sign:
        return name
    return name[1:] if name.startswith("-") else f"-{name}"
