"""Users of tests whom an HTML page lets in, where it asks for more than a login."""

from __future__ import annotations

import ast
import re

from django_pro.agent import endpoints
from django_pro.agent.work import Work
from django_pro.engine.web_outline import WebView

_ASKS = re.compile(
    r"\bis_(?:staff|superuser)\b|\bstaff_member_required\b|\buser_passes_test\b"
    r"|[pP]ermission_?[rR]equired|\bdef (?:test_func|dispatch|has_permission)\b"
)
"""In the source of a view, or of what it builds on: more than a login is asked for."""
_FARTHEST = 4


def lines(work: Work, view: WebView, user: str, indent: int = 8) -> str:
    """Statements that make the user of a variable one whom flags and permissions let in; empty
    where a login is enough."""
    if view.kind == "api" or not any(_ASKS.search(each) for each in _sources(work, view)):
        return ""
    margin = " " * indent
    return f"{margin}{user}.is_staff = {user}.is_superuser = True\n{margin}{user}.save()\n"


def _sources(work: Work, view: WebView) -> list[str]:
    """The source of a view, and of the project's own classes and decorators that it uses."""
    wanted, found, met = {endpoints.class_name(view)}, list[str](), set[str]()
    trees = [ast.parse(work.copy.read(view.path)), *_elsewhere(work, view)]
    for _ in range(_FARTHEST):
        nodes = [
            each for tree in trees for each in tree.body
            if isinstance(each, ast.ClassDef | ast.FunctionDef)
            and each.name in wanted and each.name not in met
        ]  # fmt: skip
        met |= wanted
        wanted = set()
        for node in nodes:
            found.append(ast.unparse(node))
            above = [*node.decorator_list, *getattr(node, "bases", ())]
            wanted |= {
                each.id if isinstance(each, ast.Name) else each.attr
                for one in above for each in ast.walk(one)
                if isinstance(each, ast.Name | ast.Attribute)
            }  # fmt: skip
    return found


def _elsewhere(work: Work, view: WebView) -> list[ast.Module]:
    """The modules of the project beside that of the view."""
    found = []
    for path in sorted(work.copy.root.rglob("*.py")):
        if {"migrations", "tests", "site-packages"} & set(path.parts):
            continue
        source = path.read_text(encoding="utf-8", errors="replace")
        if work.copy.path(view.path) != path and _ASKS.search(source):
            try:
                found.append(ast.parse(source))
            except SyntaxError:
                continue
    return found
