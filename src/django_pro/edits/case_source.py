"""Tests in a file: the functions that one of them runs, as they stand in its source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from django_pro.edits.after_commit import Function
from django_pro.edits.source_text import SourceText

_SET_UP = ("setUp", "setUpTestData", "setUpClass", "asyncSetUp", "setup_method")


@dataclass(frozen=True, slots=True)
class Case:
    """By what a test is found in its file."""

    holder: str
    """Class around it; empty for a function."""
    name: str

    def __str__(self) -> str:
        return f"{self.holder}.{self.name}" if self.holder else self.name


class CaseSource(SourceText):
    """A file of tests.

    Raises:
        EditError: it can't be parsed.
    """

    def __init__(self, content: str) -> None:
        super().__init__(content)
        self.parents = {
            child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)
        }

    def function(self, test: Case) -> Function | None:
        """Where a test stands: in its class, in a base of it, or in the module."""
        return self._member(test.holder, test.name)

    def set_ups(self, test: Case) -> list[Function]:
        """What its class runs before it."""
        found = [self._member(test.holder, name) for name in _SET_UP] if test.holder else []
        return [each for each in found if each is not None]

    def called(self, test: Case, function: Function) -> list[Function]:
        """Functions and methods of the same file that a function calls, and those that they do."""
        found: list[Function] = []
        waiting = [function]
        while waiting:
            for node in ast.walk(waiting.pop()):
                each = self.target(test, node) if isinstance(node, ast.Call) else None
                if each is not None and each is not function and each not in found:
                    found.append(each)
                    waiting.append(each)
        return found

    def target(self, test: Case, call: ast.Call) -> Function | None:
        """The function of this file that a call of a test runs."""
        if isinstance(call.func, ast.Name):
            return self._member("", call.func.id)
        before, _, name = ast.unparse(call.func).rpartition(".")
        return self._member(test.holder, name) if before in ("self", "cls") else None

    def is_unittest(self, holder: str) -> bool:
        """Whether a class is one of unittest's, as far as the file tells."""
        return any(
            "Test" in base for each in self._bases(holder) for base in map(_name, each.bases)
        )

    def above(self, node: ast.AST) -> Iterator[ast.AST]:
        """What a node stands in, from the inside out."""
        while node in self.parents:
            node = self.parents[node]
            yield node

    def _bases(self, holder: str) -> list[ast.ClassDef]:
        """A class and those of its bases that stand in the file."""
        classes = {each.name: each for each in self.tree.body if isinstance(each, ast.ClassDef)}
        found: list[ast.ClassDef] = []
        names = [holder]
        for name in names:
            if name in classes and classes[name] not in found:
                found.append(classes[name])
                names += map(_name, classes[name].bases)
        return found

    def _member(self, holder: str, name: str) -> Function | None:
        bodies = [each.body for each in self._bases(holder)] if holder else [self.tree.body]
        for body in bodies:
            for node in body:
                if isinstance(node, Function) and node.name == name:
                    return node
        return None


def _name(node: ast.expr) -> str:
    return ast.unparse(node).rpartition(".")[2]
