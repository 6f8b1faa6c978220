"""What is sent while a transaction is open, handed to `transaction.on_commit`."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Collection, Iterator

from django_pro.edits.settings_file import imported
from django_pro.edits.source_text import EditError, SourceText, Splice

_WIDTH = 88
Function = ast.FunctionDef | ast.AsyncFunctionDef
_BLOCKS = ast.With | ast.If | ast.For | ast.While | ast.Try
_TASKS = ("delay", "apply_async", "send", "enqueue")
_CALLS = ("send_mail", "mail_admins", "mail_managers", "send_mass_mail", "send_task",
          "email_user", "post", "put", "patch")  # fmt: skip


def sends(
    content: str, opened: Collection[str] = (), named: Collection[str] = ()
) -> list[tuple[int, str]]:
    """(line, what) of statements that send a task, a mail or a request, or call what is `named`,
    and are not handed to `on_commit` yet: where they stand in an atomic block, in a receiver of a
    model's signal, in `save()`, behind a write in the same function, or in a function of `opened`,
    which is called from such a place."""
    found = _found(SourceText(content).tree, opened, named)
    return [(node.lineno, ast.unparse(_call(node).func)) for node in found]


def calls(content: str, opened: Collection[str] = ()) -> list[tuple[str, str]]:
    """(function, what it calls) for calls in such places."""
    return [
        (function.name, ast.unparse(each.func))
        for function in _functions(SourceText(content).tree)
        for node in _while_open(function, opened)
        for each in ast.walk(node)
        if isinstance(each, ast.Call)
        and not isinstance(node, _BLOCKS)
        and "on_commit" not in ast.unparse(node)
    ]


def deferred(
    content: str, lines: set[int], opened: Collection[str] = (), named: Collection[str] = ()
) -> str:
    """The statements at these lines are sent after the commit.

    Raises:
        EditError: the result of a call is used, so it can't wait.
    """
    text = SourceText(content)
    splices = []
    for node in _found(text.tree, opened, named):
        if node.lineno not in lines:
            continue
        if not isinstance(node, ast.Expr):
            raise EditError(f"line {node.lineno} uses what the call gives back: it can't wait")
        call = _call(node)
        if _has_comment(text.of(call)):
            raise EditError(f"line {node.lineno} holds comments")
        given = [text.of(call.func), *(_argument(text, call, each) for each in call.args)]
        given += map(text.of, call.keywords)
        whole = f"transaction.on_commit(partial({', '.join(given)}))"
        margin = text.margin(text.start(node))
        if "\n" in whole or len(margin) + len(whole) > _WIDTH:
            inner = f",\n{margin}        ".join(map(_shifted, given))
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


def _argument(text: SourceText, call: ast.Call, node: ast.expr) -> str:
    """An argument with the parentheses around it."""
    first = text.content.index("(", text.end(call.func)) + 1
    start, end = text.start(node), text.end(node)
    while True:
        before, after = text.content[first:start].rstrip(), text.content[end:].lstrip()
        if not before.endswith("(") or not after.startswith(")"):
            return text.content[start:end]
        start = first + len(before) - 1
        end = len(text.content) - len(after) + 1


def _shifted(source: str) -> str:
    """An argument of several lines, one level further in; texts over several lines stay."""
    return source if re.search(r"\"{3}|'{3}|\\\n", source) else source.replace("\n", "\n    ")


def _has_comment(source: str) -> bool:
    tokens = tokenize.generate_tokens(io.StringIO(f"({source}\n)").readline)
    return any(each.type == tokenize.COMMENT for each in tokens)


def _functions(tree: ast.Module) -> Iterator[Function]:
    for node in ast.walk(tree):
        if isinstance(node, Function):
            yield node


def _found(tree: ast.Module, opened: Collection[str], named: Collection[str]) -> list[ast.stmt]:
    found = [
        node
        for function in _functions(tree)
        for node in _while_open(function, opened)
        if _is_sending(node) or _is_named(node, named)
    ]
    return sorted(dict.fromkeys(found), key=lambda node: node.lineno)


def _while_open(function: Function, opened: Collection[str]) -> list[ast.stmt]:
    """Statements of a function that run while a transaction may be open."""
    names = " ".join(map(ast.unparse, function.decorator_list))
    whole = "atomic" in names or function.name in ("save", "perform_create", "form_valid",
                                                   "perform_update")  # fmt: skip
    whole = whole or ("receiver" in names and "post_save" in names) or "post_save" in names
    whole = whole or function.name in opened
    found: list[ast.stmt] = []
    waiting: list[tuple[ast.stmt, bool]] = [(node, whole) for node in function.body]
    has_written = False
    while waiting:
        node, is_open = waiting.pop(0)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        if is_open or has_written:
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


def _is_named(node: ast.stmt, named: Collection[str]) -> bool:
    """Whether the statement is a call of one of the names: `door.grant`, or `grant` of it."""
    if not isinstance(node, ast.Expr | ast.Assign | ast.Return):
        return False
    if not isinstance(node.value, ast.Call):
        return False
    called = f".{ast.unparse(node.value.func)}"
    return "on_commit" not in called and any(called.endswith(f".{each}") for each in named)


def _writes(node: ast.stmt) -> bool:
    """Whether the statement itself saves a row."""
    if isinstance(node, _BLOCKS):
        return False
    return any(
        isinstance(each, ast.Call)
        and isinstance(each.func, ast.Attribute)
        and each.func.attr in ("save", "create", "bulk_create", "get_or_create", "update_or_create")
        for each in ast.walk(node)
    )
