"""Tests that look at what is sent on commit: a test's transaction has none, so the calls that send
stand in a block that runs what waits for it."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Collection, Iterator

from django_pro.edits.after_commit import Function
from django_pro.edits.case_source import Case, CaseSource
from django_pro.edits.settings_file import imported
from django_pro.edits.source_text import Splice

_METHOD = "captureOnCommitCallbacks"
_FIXTURE = "django_capture_on_commit_callbacks"
"""Of pytest-django."""
_RAISES = ("assertRaises", "raises")
_LONG = re.compile(r"\"{3}|'{3}|\\\n")
_SIMPLE = ast.Expr | ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Return
WRITING = ("post", "put", "patch", "delete")
READING = (*WRITING, "get")
"""Methods of a client."""


def captured(
    content: str, test: Case, names: Collection[str], methods: Collection[str], *, before: bool
) -> str:
    """The file with a block around the statements of a test that call one of the functions `names`,
    or one of the `methods` of a client; itself, or by a function of the file. With `before` those
    of what its class sets up as well. The same where there is none.

    Raises:
        EditError: the file can't be parsed, or a statement shares its line.
    """
    text = CaseSource(content)
    own = text.function(test)
    if own is None:
        return content

    def sends(function: Function | ast.stmt, seen: tuple[Function, ...] = ()) -> bool:
        for node in ast.walk(function):
            if not isinstance(node, ast.Call):
                continue
            if _is_meant(node, names, methods):
                return True
            target = text.target(test, node)
            if target is not None and target not in seen and sends(target, (*seen, target)):
                return True
        return False

    is_method = text.is_unittest(test.holder)
    splices: list[Splice] = []
    for function in (own, *(text.set_ups(test) if before else ())):
        holder = function.args.args[0].arg if is_method and function.args.args else "TestCase"
        call = f"{holder}.{_METHOD}(execute=True)"
        splices += [_block(text, node, call) for node in _statements(text, function, sends)]
    wanted = [] if is_method or not splices else [("django.test", "TestCase")]
    return imported(text.spliced(splices), wanted)


def _is_meant(node: ast.Call, names: Collection[str], methods: Collection[str]) -> bool:
    before, _, last = ast.unparse(node.func).rpartition(".")
    if last in names:
        return True
    is_client = last in WRITING or re.search(r"client|api|http|browser", before.lower())
    return last in methods and bool(node.args) and bool(is_client)


def _statements(
    text: CaseSource, function: Function, sends: Callable[[ast.stmt], bool]
) -> Iterator[ast.stmt]:
    for node in ast.walk(function):
        if not isinstance(node, _SIMPLE) or not sends(node):
            continue
        around = [each for each in text.above(node) if isinstance(each, ast.With | Function)]
        shown = " ".join(
            ast.unparse(item) for each in around if isinstance(each, ast.With)
            for item in each.items
        )  # fmt: skip
        inner = next(each for each in text.above(node) if isinstance(each, Function | ast.Lambda))
        if inner is function and not any(each in shown for each in (_METHOD, _FIXTURE, *_RAISES)):
            yield node


def _block(text: CaseSource, node: ast.stmt, call: str) -> Splice:
    margin = text.indent(node)
    lines = text.of(node).splitlines(keepends=True)
    kept = set(_inside_texts(text, node))
    shifted = [
        line if number in (node.lineno, *kept) or not line.strip() else f"    {line}"
        for number, line in enumerate(lines, node.lineno)
    ]
    body = "".join(shifted)
    return Splice(text.start(node), text.end(node), f"with {call}:{text.newline}{margin}    {body}")


def _inside_texts(text: CaseSource, node: ast.stmt) -> Iterator[int]:
    """Lines that begin within a text of several lines."""
    for each in ast.walk(node):
        if isinstance(each, ast.Constant | ast.JoinedStr) and _LONG.search(text.of(each)):
            yield from range(each.lineno + 1, (each.end_lineno or each.lineno) + 1)
