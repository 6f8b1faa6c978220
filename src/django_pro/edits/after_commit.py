"""What is sent while a transaction is open, handed to `transaction.on_commit`."""

from __future__ import annotations

import ast

from django_pro.edits.settings_file import imported
from django_pro.edits.source_text import EditError, SourceText, Splice

_WIDTH = 88
_TASKS = ("delay", "apply_async", "send", "enqueue")
_CALLS = ("send_mail", "mail_admins", "mail_managers", "send_mass_mail", "send_task",
          "email_user", "post", "put", "patch")  # fmt: skip


def sends(content: str) -> list[tuple[int, str]]:
    """(line, what) of statements that send a task, a mail or a request and are not handed to
    `on_commit` yet: where they stand in an atomic block, in a receiver of a model's signal, in
    `save()`, or behind a write in the same function."""
    text = SourceText(content)
    return [(node.lineno, ast.unparse(_call(node).func)) for node in _found(text.tree)]


def deferred(content: str, lines: set[int]) -> str:
    """The statements at these lines are sent after the commit.

    Raises:
        EditError: the result of a call is used, so it can't wait.
    """
    text = SourceText(content)
    splices = []
    for node in _found(text.tree):
        if node.lineno not in lines:
            continue
        if not isinstance(node, ast.Expr):
            raise EditError(f"line {node.lineno} uses what the call gives back: it can't wait")
        call = _call(node)
        if "#" in text.of(call):
            raise EditError(f"line {node.lineno} holds comments")
        given = [text.of(call.func), *map(text.of, call.args)]
        given += [
            f"{each.arg}={text.of(each.value)}" if each.arg else f"**{text.of(each.value)}"
            for each in call.keywords
        ]
        whole = f"transaction.on_commit(partial({', '.join(given)}))"
        margin = text.margin(text.start(node))
        if "\n" in whole or len(margin) + len(whole) > _WIDTH:
            inner = f",\n{margin}        ".join(given)
            whole = (
                f"transaction.on_commit(\n{margin}    partial(\n{margin}        {inner},\n"
                f"{margin}    )\n{margin})"
            ).replace("\n", text.newline)
        splices.append(Splice(text.start(node), text.end(node), whole))
    if not splices:
        raise EditError("nothing is sent there")
    return imported(text.spliced(splices), [("functools", "partial"), ("django.db", "transaction")])


def _call(node: ast.stmt) -> ast.Call:
    value = node.value if isinstance(node, ast.Expr | ast.Assign | ast.Return) else None
    if isinstance(value, ast.Await):
        value = value.value
    assert isinstance(value, ast.Call)
    return value


def _found(tree: ast.Module) -> list[ast.stmt]:
    found = []
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            found += _in_function(function)
    return sorted(dict.fromkeys(found), key=lambda node: node.lineno)


def _in_function(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.stmt]:
    names = " ".join(map(ast.unparse, function.decorator_list))
    whole = "atomic" in names or function.name in ("save", "perform_create", "form_valid",
                                                   "perform_update")  # fmt: skip
    whole = whole or ("receiver" in names and "post_save" in names) or "post_save" in names
    found: list[ast.stmt] = []
    waiting: list[tuple[ast.stmt, bool]] = [(node, whole) for node in function.body]
    has_written = False
    while waiting:
        node, is_open = waiting.pop(0)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        if _is_sending(node) and (is_open or has_written):
            found.append(node)
        has_written = has_written or _writes(node)
        inner = is_open
        if isinstance(node, ast.With):
            inner = inner or any("atomic" in ast.unparse(each) for each in node.items)
        children = [
            each for name in ("body", "orelse", "finalbody") for each in getattr(node, name, [])
        ]
        children += [each for handler in getattr(node, "handlers", []) for each in handler.body]
        waiting = [(each, inner) for each in children] + waiting
    return found


def _is_sending(node: ast.stmt) -> bool:
    if not isinstance(node, ast.Expr | ast.Assign | ast.Return):
        return False
    value = node.value
    if not isinstance(value, ast.Call):
        return False
    name = ast.unparse(value.func)
    last = name.rpartition(".")[2]
    if "on_commit" in name:
        return False
    if last in _TASKS:
        return last != "send" or "mail" in name.lower() or "message" in name.lower()
    return last in _CALLS and (last not in ("post", "put", "patch") or name.startswith("requests."))


def _writes(node: ast.stmt) -> bool:
    """Whether the statement itself saves a row."""
    if isinstance(node, ast.With | ast.If | ast.For | ast.While | ast.Try):
        return False
    return any(
        isinstance(each, ast.Call)
        and isinstance(each.func, ast.Attribute)
        and each.func.attr in ("save", "create", "bulk_create", "get_or_create", "update_or_create")
        for each in ast.walk(node)
    )
