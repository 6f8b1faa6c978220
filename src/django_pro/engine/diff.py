"""Changes as a unified diff."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping


def unified(
    named: Callable[[str], str], before: Mapping[str, str], after: Mapping[str, str]
) -> str:
    """Unified diff of texts by path; `named` shows a path as seen from the project's root."""
    parts: list[str] = []
    for path, text in sorted(after.items()):
        name = named(path)
        parts += difflib.unified_diff(
            before.get(path, "").splitlines(keepends=True),
            text.splitlines(keepends=True),
            f"a/{name}" if path in before else "/dev/null",
            f"b/{name}",
        )
    return "".join(part if part.endswith("\n") else f"{part}\n" for part in parts)
