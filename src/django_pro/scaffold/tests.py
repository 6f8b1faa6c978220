"""The text of modules of tests, in the project's manner."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django_pro.scaffold.style import Names, Style, import_block, quoted


@dataclass(frozen=True, slots=True)
class Written:
    """One test."""

    name: str
    lines: tuple[str, ...]
    """Without indentation of its own."""


@dataclass(frozen=True, slots=True)
class Asserts:
    """Assertions as pytest or unittest has them."""

    pytest: bool

    def equal(self, one: str, other: str) -> str:
        if self.pytest:
            is_truth = other in ("True", "False")
            return _truth(one, other) if is_truth else f"assert {one} == {other}"
        if other in ("True", "False"):
            return f"self.assert{other}({one})"
        return f"self.assertEqual({one}, {other})"

    def true(self, one: str) -> str:
        return f"assert {one}" if self.pytest else f"self.assertTrue({one})"

    def raises(self, error: str, statement: str) -> tuple[str, ...]:
        way = "pytest.raises" if self.pytest else "self.assertRaises"
        return f"with {way}({error}), transaction.atomic():", f"    {statement}"


def _truth(one: str, other: str) -> str:
    """Asserts that an expression is true, or false; a comparison with `is True` behind it would be
    a chain of two."""
    node = ast.parse(one, mode="eval").body
    if not isinstance(node, ast.Compare | ast.BoolOp):
        return f"assert {one} is {other}"
    if other == "True":
        return f"assert {one}"
    if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In) and len(node.ops) == 1:
        left = ast.get_source_segment(one, node.left)
        right = ast.get_source_segment(one, node.comparators[0])
        return f"assert {left} not in {right}"
    return f"assert not ({one})"


def module(
    told: str,
    imports: Iterable[Names],
    functions: Sequence[str],
    tests: Sequence[Written],
    class_name: str,
    style: Style,
    *,
    pytest: bool,
) -> str:
    """A module of tests with the functions that make its rows."""
    body: list[str] = []
    names = set(imports)
    if ("itertools", "count") in names:
        body += ["numbers = count(1)", "", ""]
    for each in functions:
        body += [each, "", ""]
    if pytest:
        for test in tests:
            body.append("@pytest.mark.django_db")
            body.append(f"def {test.name}():")
            body += [f"    {line}" if line else "" for line in test.lines]
            body += ["", ""]
    else:
        names.add(("django.test", "TestCase"))
        body.append(f"class {class_name}(TestCase):")
        for test in tests:
            body.append(f"    def {test.name}(self):")
            body += [f"        {line}" if line else "" for line in test.lines]
            body.append("")
    text = "\n".join(body).rstrip() + "\n"
    used = {each for each in names if re.search(rf"\b{each[1] or each[0]}\b", text)}
    head = f'"""{told}"""\n\n{import_block(used, pytest=pytest)}\n\n\n'
    if text.startswith("numbers ="):
        head = head.rstrip("\n") + "\n\n"
    return quoted(head + text, style)
