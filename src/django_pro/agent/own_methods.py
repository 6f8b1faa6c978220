"""The project's own methods that cut rows down to those of a user."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from django_pro.agent import tracebacks
from django_pro.agent.work import Work
from django_pro.core.outline import Model


def found(work: Work, model: Model, way: str, keeps: Callable[[str, str], bool]) -> str:
    """The method of the model's querysets that filters by a lookup and makes the exceptions that
    `keeps` looks for in code, by the name of the user there; empty without one."""
    managers = _managers(model)
    for path in tracebacks.own_files(work) if managers else ():
        text = path.read_text(encoding="utf-8", errors="replace")
        tree = ast.parse(text) if "QuerySet" in text else ast.Module([], [])
        for node, holder in tracebacks.functions(tree):
            given = [each.arg for each in node.args.args]
            body = ast.unparse(node)
            if (
                re.search(rf"\b{holder}\b(?=\.as_manager|\))", managers)
                and len(given) == 2
                and re.search(rf"\b{way}(?:_id)?={given[1]}\b", body)
                and ".exclude(" not in body
                and keeps("\n".join((body, *_asked(work, node, given[1]))), given[1])
            ):
                return node.name
    return ""


def _managers(model: Model) -> str:
    try:
        tree = ast.parse(Path(model.path).read_text(encoding="utf-8"))
    except (OSError, SyntaxError):
        return ""
    return " ".join(
        ast.unparse(each.value)
        for node in tree.body
        if isinstance(node, ast.ClassDef) and node.name == model.name
        for each in node.body
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "objects"
    )


def _asked(work: Work, node: ast.FunctionDef, user: str) -> Iterator[str]:
    """Code of the project's functions that a method asks of its user, with the texts of their
    modules' constants: `if is_clerk(user)`."""
    names = {
        each.func.id
        for each in ast.walk(node)
        if isinstance(each, ast.Call) and isinstance(each.func, ast.Name)
        and [ast.unparse(one) for one in each.args] == [user]
    }  # fmt: skip
    for path in tracebacks.own_files(work) if names else ():
        text = path.read_text(encoding="utf-8", errors="replace")
        if not any(f"def {each}(" in text for each in names):
            continue
        tree = ast.parse(text)
        texts = {
            ast.unparse(each.targets[0]): ast.unparse(each.value)
            for each in tree.body
            if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant)
        }
        for each in tree.body:
            if isinstance(each, ast.FunctionDef) and each.name in names and each.args.args:
                body = each.body[1:] if ast.get_docstring(each) else each.body
                code = "\n".join(map(ast.unparse, body))
                for name, value in texts.items():
                    code = re.sub(rf"\b{name}\b", value.replace("\\", ""), code)
                yield re.sub(rf"\b{each.args.args[0].arg}\b", user, code).replace("'", '"')
