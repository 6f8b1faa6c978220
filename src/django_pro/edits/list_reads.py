"""Tests that read a list of an API, once its answer is an object with `results`."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from django_pro.edits.after_commit import Function
from django_pro.edits.case_source import Case, CaseSource
from django_pro.edits.settings_file import quoted
from django_pro.edits.source_text import Splice

_OTHERS = (
    "post",
    "put",
    "patch",
    "delete",
    "head",
    "options",
    "reverse",
    "reverse_lazy",
    "resolve",
)
"""What takes a URL and answers no list."""
_FILLED = "\0"
"""Whatever an f-string fills in."""


@dataclass(frozen=True, slots=True)
class Lists:
    """By what requests of a list are known."""

    urls: tuple[str, ...]
    """Regular expressions of whole paths."""
    names: tuple[str, ...]
    """Of URL patterns, without namespaces."""


def in_results(content: str, test: Case, lists: Lists, *, wide: bool, unknown: bool) -> str:
    """The file with the rows of those lists read from `results` in a test; with `wide` in the
    functions of the file that it runs as well, and with `unknown` wherever it can't be told which
    URL is requested. The same where nothing is read.

    Raises:
        EditError: the file can't be parsed.
    """
    text = CaseSource(content)
    own = text.function(test)
    if own is None:
        return content
    others = [*text.called(test, own), *text.set_ups(test)]
    reads = _Reads(text, test, lists, unknown, [own, *others])
    found = [node for each in (own, *(others if wide else ())) for node in reads.of(each)]
    key = quoted("results", content)
    ends = sorted({text.end(node) for node in found})
    return text.spliced([Splice(end, end, f"[{key}]") for end in ends])


class _Reads:
    """The expressions of functions that give what a list answers."""

    def __init__(
        self,
        text: CaseSource,
        test: Case,
        lists: Lists,
        unknown: bool,
        functions: list[Function],
    ) -> None:
        self.text, self.test, self.lists, self.unknown = text, test, lists, unknown
        self.functions = functions
        self.answering = [
            each for each in functions
            if any(isinstance(node, ast.Return) and node.value is not None
                   and self._is_request(node.value) for node in ast.walk(each))
        ]  # fmt: skip

    def of(self, function: Function) -> Iterator[ast.expr]:
        for node in ast.walk(function):
            if isinstance(node, ast.expr) and self._reads(node, function):
                parent = self.text.parents.get(node)
                is_key = isinstance(parent, ast.Subscript) and _is_text(parent.slice)
                if not is_key and not isinstance(parent, ast.Attribute):
                    yield node

    def _reads(self, node: ast.expr, function: Function) -> bool:
        if isinstance(node, ast.Attribute) and node.attr == "data":
            return self._is_answer(node.value, function)
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            return False
        if node.func.attr == "json" and not node.args:
            return self._is_answer(node.func.value, function)
        if node.func.attr == "loads" and node.args:
            given = node.args[0]
            while isinstance(given, ast.Call | ast.Attribute):
                if isinstance(given, ast.Attribute) and given.attr == "content":
                    return self._is_answer(given.value, function)
                given = given.func if isinstance(given, ast.Call) else given.value
        return False

    def _is_answer(self, node: ast.expr, function: Function) -> bool:
        """Whether an expression is the answer of a list: the request, a variable that holds it, or
        what a function of the file answers."""
        if isinstance(node, ast.Await):
            return self._is_answer(node.value, function)
        if isinstance(node, ast.Call):
            return self.text.target(self.test, node) in self.answering or self._is_request(node)
        if isinstance(node, ast.Name):
            before = [
                value for at, value in _assigned(function, node.id) if at < _place(node)
            ]  # fmt: skip
            return bool(before) and self._is_answer(before[-1], function)
        if isinstance(node, ast.Attribute):
            found = [
                (value, each) for each in self.functions
                for _, value in _assigned(each, ast.unparse(node))
            ]  # fmt: skip
            return bool(found) and all(self._is_answer(*each) for each in found)
        return False

    def _is_request(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Await):
            node = node.value
        if not isinstance(node, ast.Call):
            return False
        name = ast.unparse(node.func).rpartition(".")[2]
        if name in _OTHERS or name.startswith("assert"):
            return False
        known = [self._is_url(each, 0) for each in node.args[:2]]
        return True in known or (self.unknown and name == "get" and known[:1] == [None])

    def _is_url(self, node: ast.expr, depth: int) -> bool | None:
        """Whether it is the URL of a list; None where that can't be told."""
        path = _path(node)
        if path is not None:
            given = path.partition("?")[0]
            return any(re.fullmatch(each, given) for each in self.lists.urls)
        if isinstance(node, ast.BinOp):
            return self._is_url(node.left, depth)
        if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.FormattedValue):
            return self._is_url(node.values[0].value, depth)
        if isinstance(node, ast.Call) and "reverse" in ast.unparse(node.func) and node.args:
            name = _path(node.args[0])
            return None if name is None else name.rpartition(":")[2] in self.lists.names
        if isinstance(node, ast.Name | ast.Attribute) and depth < 2:
            wanted = ast.unparse(node)
            wanted = wanted.rpartition(".")[2] if wanted.startswith(("self.", "cls.")) else wanted
            values = [
                value for name in (wanted, f"self.{wanted}", f"cls.{wanted}")
                for _, value in _assigned(self.text.tree, name)
            ]  # fmt: skip
            told = [self._is_url(each, depth + 1) for each in values]
            return True if True in told else False if told and None not in told else None
        return None


def patterns(url: str) -> str:
    """The regular expression of a view's URL, e.g. `/shelves/<int:pk>/books/`."""
    parts = re.split(r"<[^>]+>|\(\?P<\w+>[^)]*\)", url)
    return f"(?:[^/]+|{_FILLED})".join(map(re.escape, parts))


def _path(node: ast.expr) -> str | None:
    """A text as it stands there; None for what is no text, or begins with what is filled in."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        parts = [
            str(each.value) if isinstance(each, ast.Constant) else _FILLED for each in node.values
        ]
        return "".join(parts) if parts and parts[0] != _FILLED else None
    return None


def _assigned(tree: ast.AST, name: str) -> list[tuple[tuple[int, int], ast.expr]]:
    """Place and value of what is assigned to a name, in the order of the source."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr) and node.value is not None:
            targets: Collection[ast.expr] = (
                node.targets if isinstance(node, ast.Assign) else (node.target,)
            )
            if any(ast.unparse(each) == name for each in targets):
                found.append((_place(node), node.value))
    return sorted(found, key=lambda each: each[0])


def _place(node: ast.expr | ast.stmt) -> tuple[int, int]:
    return node.lineno, node.col_offset


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
