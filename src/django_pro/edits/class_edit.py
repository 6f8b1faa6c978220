"""Attributes and whole definitions written into a module of classes."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from django_pro.edits.eager_loading import Import
from django_pro.edits.settings_file import imported, in_its_quotes
from django_pro.edits.source_text import EditError, SourceText, Splice


def with_attribute(
    content: str, holder: str, name: str, value: str, wanted: Iterable[Import] = ()
) -> str:
    """A class with `name = value` in it, whatever it was.

    Raises:
        EditError: there is no such class.
    """
    text = SourceText(content)
    node = class_named(text.tree, holder)
    source = in_its_quotes(value, content)
    for entry in node.body:
        if isinstance(entry, ast.Assign) and [ast.unparse(each) for each in entry.targets] == [
            name
        ]:
            if ast.unparse(entry.value) == ast.unparse(ast.parse(source, mode="eval").body):
                return content
            splice = Splice(text.start(entry.value), text.end(entry.value), source)
            return imported(text.spliced([splice]), wanted)
    first = node.body[0]
    indent = text.indent(first)
    assigned = [each for each in node.body if isinstance(each, ast.Assign)]
    if assigned:
        end = text.end(assigned[-1])
        splice = Splice(end, end, f"{text.newline}{indent}{name} = {source}")
    elif isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        end = text.end(first)
        splice = Splice(end, end, f"{text.newline * 2}{indent}{name} = {source}")
    elif isinstance(first, ast.Pass):
        splice = Splice(text.start(first), text.end(first), f"{name} = {source}")
    else:
        decorators = getattr(first, "decorator_list", [])
        start = text.offset((decorators or [first])[0].lineno, first.col_offset)
        splice = Splice(start, start, f"{name} = {source}{text.newline * 2}{indent}")
    return imported(text.spliced([splice]), wanted)


def attribute_of(content: str, holder: str, name: str) -> ast.expr | None:
    """The value of a class's attribute; None without it.

    Raises:
        EditError: there is no such class.
    """
    for entry in class_named(SourceText(content).tree, holder).body:
        if isinstance(entry, ast.Assign) and name in map(ast.unparse, entry.targets):
            return entry.value
    return None


def with_class(content: str, source: str, wanted: Iterable[Import] = ()) -> str:
    """A class or function at the end of a module, where none of its name is there yet."""
    text = SourceText(content)
    (new,) = ast.parse(source).body
    name = getattr(new, "name", "")
    if any(getattr(node, "name", None) == name for node in text.tree.body):
        return content
    written = in_its_quotes(source.strip(), content).replace("\n", text.newline)
    held = content.rstrip()
    gap = text.newline * 3 if held else ""
    return imported(f"{held}{gap}{written}{text.newline}", wanted)


def class_named(tree: ast.Module, name: str) -> ast.ClassDef:
    """Raises EditError where the module has no such class."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name == name:
            return node
    raise EditError(f"there is no class {name}")
