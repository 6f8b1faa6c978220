"""Which mapping it is that has no such key."""

from __future__ import annotations

import ast
import re

_KEY = re.compile(r"KeyError: (.+)", re.DOTALL)
_SHOWN = 12


def told(source: str, error: str, line: int) -> list[str]:
    """A sentence on the one mapping that is asked for a key at a line; none where it is not
    known which of several it is."""
    key = _KEY.match(error)
    if key is None:
        return []
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return []
    asked = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Subscript)
        and isinstance(node.ctx, ast.Load)
        and node.lineno <= line <= (node.end_lineno or line)
        and not isinstance(node.slice, ast.Slice)
    ]
    if len(asked) != 1:
        return []
    name = ast.unparse(asked[0].value)
    by = ast.unparse(asked[0].slice)
    values = [
        node.value for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and _gives(node, name)
    ]  # fmt: skip
    told = f"`{name}` has no key {key[1].strip()}, which `{by}` is there."
    if len(values) == 1 and isinstance(values[0], ast.Dict) and None not in values[0].keys:
        keys = [ast.unparse(each) for each in values[0].keys if each is not None]
        more = f" and {len(keys) - _SHOWN} more" if len(keys) > _SHOWN else ""
        listed = ", ".join(keys[:_SHOWN]) or "none"
        told += (
            f" Its keys are {listed}{more} (line {values[0].lineno}): give it one for every "
            f"value that `{by}` may have, or ask by `{name}.get()` and say what holds without one."
        )
    return [told]


def _gives(node: ast.Assign | ast.AnnAssign, name: str) -> bool:
    """Whether an assignment gives the variable its value."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return any(isinstance(each, ast.Name) and each.id == name for each in targets)
