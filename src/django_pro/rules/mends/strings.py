"""Texts that are put together, taken apart into what is written and what is put in."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django_pro.facts import source
from django_pro.rules.mends.places import Function

Piece = str | ast.expr
_PERCENT = re.compile(r"%(?:\((\w+)\))?([sd%])")
_BRACES = re.compile(r"\{\{|\}\}|\{(\w*)\}")
_SIMPLE = (ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.Constant)


@dataclass(frozen=True, slots=True)
class Assembled:
    """A text that a statement puts together."""

    node: ast.expr
    """What is to be written otherwise."""
    pieces: tuple[Piece, ...]
    is_here: bool
    """It stands where it is used, and not in a variable."""

    @property
    def values(self) -> tuple[ast.expr, ...]:
        """What is put in."""
        return tuple(each for each in self.pieces if not isinstance(each, str))


def assembled(node: ast.expr, function: Function | None) -> Assembled | None:
    """Of an expression, or of the variable that it is; None where nothing can be told apart."""
    if isinstance(node, ast.Name) and function is not None:
        given = [
            each
            for each in ast.walk(function)
            if isinstance(each, ast.Name) and each.id == node.id and isinstance(each.ctx, ast.Store)
        ]
        values = [
            each.value
            for each in ast.walk(function)
            if isinstance(each, ast.Assign)
            and len(each.targets) == 1
            and isinstance(each.targets[0], ast.Name)
            and each.targets[0].id == node.id
        ]
        if len(given) != 1 or len(values) != 1:
            return None
        found = assembled(values[0], None)
        return Assembled(found.node, found.pieces, is_here=False) if found is not None else None
    pieces = list(_pieces(node))
    if not any(isinstance(each, str) for each in pieces) or None in pieces:
        return None
    whole = tuple(_together(each for each in pieces if each is not None))
    if all(isinstance(each, str) for each in whole):
        return None
    return Assembled(node, whole, is_here=True)


def _pieces(node: ast.expr) -> Iterator[Piece | None]:
    """None for what can't be told apart."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for each in node.values:
            if isinstance(each, ast.FormattedValue):
                plain = each.conversion == -1 and each.format_spec is None
                yield _value(each.value) if plain else None
            else:
                yield from _pieces(each)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from _pieces(node.left)
        yield from _pieces(node.right)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        yield from _of_percent(node)
    elif (template := _formatted(node)) is not None and isinstance(node, ast.Call):
        yield from _of_format(template, node)
    else:
        yield _value(node)


def _value(node: ast.expr) -> ast.expr:
    """What `str()` is called on is put in as it is."""
    if not isinstance(node, ast.Call) or ast.unparse(node.func) != "str" or len(node.args) != 1:
        return node
    return node.args[0]


def _of_percent(node: ast.BinOp) -> Iterator[Piece | None]:
    text = node.left.value if isinstance(node.left, ast.Constant) else None
    if not isinstance(text, str):
        yield None
        return
    values = list(node.right.elts) if isinstance(node.right, ast.Tuple) else [node.right]
    at, number = 0, 0
    for match in _PERCENT.finditer(text):
        yield text[at : match.start()]
        at = match.end()
        if match[2] == "%":
            yield "%"
        elif match[1] or number >= len(values):
            yield None
        else:
            yield _value(values[number])
            number += 1
    yield text[at:]
    if number != len(values):
        yield None


def _formatted(node: ast.expr) -> str | None:
    """The text that `format` is called on."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    template = node.func.value
    if node.func.attr != "format" or not isinstance(template, ast.Constant):
        return None
    return template.value if isinstance(template.value, str) else None


def _of_format(text: str, node: ast.Call) -> Iterator[Piece | None]:
    named = {each.arg: each.value for each in node.keywords if each.arg is not None}
    at, number = 0, 0
    for match in _BRACES.finditer(text):
        yield text[at : match.start()]
        at = match.end()
        if match[0] in ("{{", "}}"):
            yield match[0][0]
            continue
        key = match[1] or str(number)
        number += not match[1]
        if key.isdigit():
            yield _value(node.args[int(key)]) if int(key) < len(node.args) else None
        else:
            yield _value(named[key]) if key in named else None
    rest = text[at:]
    yield None if "{" in rest or "}" in rest else rest


def _together(pieces: Iterator[Piece]) -> Iterator[Piece]:
    text = ""
    for each in pieces:
        if isinstance(each, str):
            text += each
            continue
        if text:
            yield text
        yield each
        text = ""
    if text:
        yield text


def literal(text: str) -> str:
    """Python source of a string, as a person would write it."""
    plain = text.replace("\\", "\\\\")
    if "\n" in text and '"""' not in text:
        return f'"""{plain}"""' if not plain.endswith('"') else repr(text)
    if '"' not in text and text.isprintable():
        return f'"{plain}"'
    return repr(text)


def written(path: str, node: ast.expr) -> str:
    """An expression as it stands in the file, for use as an argument."""
    text = source.text_of(path, node)
    return text if isinstance(node, _SIMPLE) else f"({text})"


def as_f_string(path: str, pieces: Sequence[Piece], wrap: str) -> str:
    """An f-string of pieces, each value in a call of `wrap`."""
    parts = []
    for each in pieces:
        if isinstance(each, str):
            parts.append(each.replace("{", "{{").replace("}", "}}"))
        else:
            value = source.text_of(path, each)
            parts.append(f"{{{wrap}({value})}}")
    text = "".join(parts)
    quote = '"' if '"' not in text and "\n" not in text else ("'" if "'" not in text else '"""')
    if "\n" in text:
        quote = '"""'
    return f"f{quote}{text}{quote}"
