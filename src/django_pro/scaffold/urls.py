"""Routes that are put into a project's URLconfs."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass

from django_pro.edits.source_text import EditError, SourceText, Splice, string_of

_ROUTERS = ("DefaultRouter", "SimpleRouter")


@dataclass(frozen=True, slots=True)
class Router:
    """A router in a file."""

    name: str
    end: int
    """Characters up to the end of its last registration, or of its making."""
    prefix: str
    """What a registration's URL begins with, as those beside it do."""


def router_in(content: str) -> Router | None:
    """The router that the file makes."""
    try:
        text = SourceText(content)
    except EditError:
        return None
    found: Router | None = None
    for node in text.tree.body:
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Call)
            and isinstance(node.targets[0], ast.Name)
        ):
            called = ast.unparse(node.value.func).rpartition(".")[2]
            if called in _ROUTERS or called.endswith("Router"):
                found = Router(node.targets[0].id, text.end(node), "")
        call = node.value if isinstance(node, ast.Expr) else None
        if (
            found
            and isinstance(call, ast.Call)
            and ast.unparse(call.func) == f"{found.name}.register"
        ):
            found = Router(found.name, text.end(node), found.prefix)
    return found


def registered(content: str, statement: str) -> str:
    """The file with a registration after the router's others.

    Raises:
        EditError: it makes no router.
    """
    router = router_in(content)
    if router is None:
        raise EditError("the file makes no router")
    text = SourceText(content)
    return text.spliced(
        [Splice(router.end, router.end, f"{text.newline}{router.name}.register({statement})")]
    )


def routed(content: str, entry: str, is_before: Callable[[str], bool] = lambda _: False) -> str:
    """The file with one more entry in `urlpatterns`, at its end; else before the first whose
    pattern `is_before` is true of.

    Raises:
        EditError: it has none.
    """
    text = SourceText(content)
    chosen: ast.List | None = None
    has = False
    for node in text.tree.body:
        targets = (
            node.targets
            if isinstance(node, ast.Assign)
            else [node.target]
            if isinstance(node, ast.AnnAssign | ast.AugAssign)
            else []
        )
        if any(isinstance(each, ast.Name) and each.id == "urlpatterns" for each in targets):
            has = True
            value = node.value  # type: ignore[attr-defined]
            if isinstance(value, ast.List) and chosen is None:
                chosen = value
    if chosen is None:
        if not has:
            raise EditError("the file has no urlpatterns")
        end = text.end(text.tree.body[-1])
        return text.spliced([Splice(end, end, f"{text.newline * 2}urlpatterns += [{entry}]")])
    if not chosen.elts:
        start, end = text.start(chosen), text.end(chosen)
        return text.spliced([Splice(start, end, f"[{text.newline}    {entry},{text.newline}]")])
    for each in chosen.elts:
        pattern = string_of(each.args[0]) if isinstance(each, ast.Call) and each.args else ""
        if is_before(pattern):
            start = text.start(each)
            margin = text.margin(start) if text.margin(start).isspace() else " "
            gap = f"{text.newline}{margin}" if margin != " " else margin
            return text.spliced([Splice(start, start, f"{entry},{gap}")])
    last = chosen.elts[-1]
    end = text.end(last)
    if last.lineno == chosen.lineno:
        return text.spliced([Splice(end, end, f", {entry}")])
    margin = " " * last.col_offset if text.margin(text.start(last)) else "    "
    trailing = content[end : text.end(chosen)]
    comma = "," if trailing.lstrip().startswith(",") else ""
    return text.spliced(
        [Splice(end, end, f",{text.newline}{margin}{entry}" + ("" if comma else ","))]
    )
