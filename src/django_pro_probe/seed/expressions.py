"""A text that a regular expression takes, made of its syntax tree.

`re._parser` is what `re` itself compiles from (`sre_parse` before Python 3.11).
"""

from __future__ import annotations

import importlib
import re
import string
import sys
from typing import Any

_DIGITS, _LETTERS = string.digits, string.ascii_lowercase
_OF_CATEGORY = {
    "CATEGORY_DIGIT": _DIGITS,
    "CATEGORY_WORD": _LETTERS,
    "CATEGORY_SPACE": " ",
    "CATEGORY_NOT_DIGIT": _LETTERS,
    "CATEGORY_NOT_SPACE": _LETTERS,
    "CATEGORY_NOT_WORD": "-",
}
_ANY = "a"
_OTHERS = "ax0-_ ."


def syntax_of(pattern: str, flags: int = 0) -> Any:
    """The syntax tree of an expression: (operation, argument) in their order.

    Raises:
        re.error: it is none.
    """
    name = "re._parser" if sys.version_info >= (3, 11) else "sre_parse"
    return importlib.import_module(name).parse(pattern, flags)


def text_of(pattern: str, number: int) -> str | None:
    """A text that `pattern` takes, another for each `number`; None where none was found."""
    try:
        made = _Made(number).of(syntax_of(pattern))
        return made if re.search(pattern, made) else None
    except Exception:  # no expression, or one with more than is known here
        return None


class _Made:
    """Digits and letters of the text are those of the number, from its end."""

    def __init__(self, number: int) -> None:
        self.left = number
        self.groups: dict[int, str] = {}

    def of(self, tree: Any) -> str:
        # The number's last figure is to stand last: what stands there differs the most.
        parts = [self._part(str(kind), value) for kind, value in reversed(list(tree))]
        return "".join(reversed(parts))

    def _part(self, kind: str, value: Any) -> str:
        if kind == "LITERAL":
            return chr(value)
        if kind == "NOT_LITERAL":
            return next(each for each in _OTHERS if each != chr(value))
        if kind == "ANY":
            return _ANY
        if kind == "IN":
            return self._one_of(value)
        if kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            low, high, inner = value
            times = max(int(low), min(1, int(high)))
            return "".join(reversed([self.of(inner) for _ in range(times)]))
        if kind == "SUBPATTERN":
            made = self.of(value[-1])
            self.groups[value[0] or 0] = made
            return made
        if kind == "ATOMIC_GROUP":
            return self.of(value)
        if kind == "BRANCH":
            return self.of(value[1][0])
        if kind == "GROUPREF":
            return self.groups.get(value, "")
        return ""  # a place, or what looks ahead

    def _one_of(self, members: Any) -> str:
        found = ""
        negated = False
        for kind, value in members:
            name = str(kind)
            if name == "NEGATE":
                negated = True
            elif name == "LITERAL":
                found += chr(value)
            elif name == "RANGE":
                found += "".join(map(chr, range(value[0], min(value[1], value[0] + 127) + 1)))
            elif name == "CATEGORY":
                found += _OF_CATEGORY.get(str(value), _ANY)
        if negated:
            return next((each for each in _OTHERS if each not in found), _ANY)
        letters = [each for each in found if each.isalpha()]
        ordered = letters or [each for each in found if each.isalnum()] or list(found) or [_ANY]
        self.left, at = divmod(self.left, len(ordered))
        return ordered[at]
