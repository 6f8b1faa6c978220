"""Results that are too long for a client are cut, and kept: `more` gives the rest."""

from __future__ import annotations

import json
import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django_pro.core.errors import UsageError

LONGEST = 48_000
"""Characters of a result as JSON: clients refuse, or cut, tens of thousands of tokens."""
_BESIDE = 6_000
"""Of each list or text that is cut, but for the one that the result is about."""
_FIRST = ("findings", "fixes", "passages")
_KEPT = 8

Held = dict[str, Any]


@dataclass(slots=True)
class Results:
    """The last long results, and the last report of each project."""

    kept: OrderedDict[str, Held] = field(default_factory=OrderedDict)
    reports: dict[Path, Held] = field(default_factory=dict)

    def shown(self, result: Held) -> Held:
        """The result itself, or with its long parts cut and a key `shortened` that says where."""
        if _size(result) <= LONGEST:
            return result
        name = secrets.token_hex(4)
        self.kept[name] = result
        while len(self.kept) > _KEPT:
            self.kept.popitem(last=False)
        main = next((key for key in _FIRST if result.get(key)), "")
        shown, cut = dict(result), {}
        for key, value in result.items():
            if key != main and isinstance(value, list | str) and _size(value) > _BESIDE:
                shown[key], end = _part(value, 0, _BESIDE)
                cut[key] = {"shown": end, "total": len(value)}
        if main:
            room = LONGEST - _size({**shown, main: []})
            shown[main], end = _part(result[main], 0, room)
            if end < len(result[main]):
                cut[main] = {"shown": end, "total": len(result[main])}
        rest = f"Call `more` with result {name!r}, part and offset for the rest."
        return {**shown, "shortened": {"result": name, "parts": cut, "rest": rest}}

    def more(self, name: str, part: str, offset: int) -> Held:
        """What comes after `offset` in a list or text of a kept result.

        Raises:
            UsageError: there is no such result, part or offset.
        """
        if name not in self.kept:
            raise UsageError(
                f"No result {name!r} is kept", next_step="Call its tool again, or ask for less."
            )
        value = self.kept[name].get(part)
        if not isinstance(value, list | str):
            cut = [key for key, held in self.kept[name].items() if isinstance(held, list | str)]
            raise UsageError(f"{part!r} is none of {', '.join(cut)}")
        if not 0 <= offset <= len(value):
            raise UsageError(f"offset must be from 0 to {len(value)}, not {offset}")
        items, _ = _part(value, offset, LONGEST)
        return {
            "result": name,
            "part": part,
            "offset": offset,
            "total": len(value),
            "items": items,
        }


def _part(value: Any, start: int, room: int) -> tuple[Any, int]:
    """From `start` on as much as there is room for, one item at least, and where that ends."""
    if isinstance(value, str):
        end = start + room // 2  # a character may take more than one as JSON
        return value[start:end], min(end, len(value))
    end, taken = start, 0
    while end < len(value):
        taken += _size(value[end]) + 2
        if taken > room and end > start:
            break
        end += 1
    return value[start:end], end


def _size(value: Any) -> int:
    return len(json.dumps(value))
