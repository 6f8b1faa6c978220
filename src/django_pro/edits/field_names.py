"""A field's name in source and templates: where it stands, and the text with another in its place.

It is for names that one model alone has: no type of an expression is asked for.
"""

from __future__ import annotations

import ast
import datetime
import decimal
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from django_pro.edits.source_text import EditError, SourceText, Splice, string_of

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_LOOKUP = re.compile(r"(?P<sign>[-+=^@$]?)(?P<path>[A-Za-z_]\w*)")
_SQL = re.compile(r"\b(?:select|update|insert|delete|alter|where|order by)\b", re.IGNORECASE)
_OF_OTHERS = frozenset(
    name
    for kind in (str, bytes, int, list, dict, set, datetime.datetime, datetime.timedelta,
                 decimal.Decimal, Exception, BaseException, re.Match)
    for name in dir(kind)
) | frozenset({
    "content", "context", "data", "errors", "files", "form", "headers", "id", "instance", "kwargs",
    "method", "model", "name", "object", "objects", "path", "pk", "query", "queryset", "request",
    "response", "session", "status_code", "template_name", "text", "url", "user",
    "value",
})  # fmt: skip
"""Names that objects of Python and of Django have."""


def of_others(name: str) -> bool:
    """Whether objects that are no rows have an attribute of the name."""
    return name in _OF_OTHERS


def derived(old: str, new: str, *, is_relation: bool, has_choices: bool) -> dict[str, str]:
    """New names by old ones: of the field, and what Django calls after it."""
    names = {old: new, f"clean_{old}": f"clean_{new}", f"validate_{old}": f"validate_{new}"}
    if is_relation:
        names[f"{old}_id"] = f"{new}_id"
    if has_choices:
        names[f"get_{old}_display"] = f"get_{new}_display"
    return names


def defined(source: SourceText, name: str, models: Collection[str]) -> Iterator[tuple[int, str]]:
    """Lines where a class that is not of one of the models has an attribute of the name."""
    for each in ast.walk(source.tree):
        if not isinstance(each, ast.ClassDef) or is_of(each, models):
            continue
        for node in each.body:
            if name in _bound(node):
                yield node.lineno, f"{each.name}.{name}"
        for inner in ast.walk(each):
            is_set = isinstance(inner, ast.Attribute) and isinstance(inner.ctx, ast.Store)
            if is_set and ast.unparse(inner) == f"self.{name}":
                yield getattr(inner, "lineno", 0), f"{each.name}.{name}"


def declared(source: SourceText, model: str) -> set[str]:
    """Names that a class's own body gives."""
    return {
        name
        for each in ast.walk(source.tree)
        if isinstance(each, ast.ClassDef) and each.name == model
        for node in each.body
        for name in _bound(node)
    }


def _bound(node: ast.stmt) -> set[str]:
    """Names that a statement of a class's body gives."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {node.name}
    targets = node.targets if isinstance(node, ast.Assign) else []
    targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
    return {each.id for each in targets if isinstance(each, ast.Name)}


def is_of(node: ast.ClassDef, models: Collection[str]) -> bool:
    """Whether a class is one of the models, or a form, serializer or filter of it."""
    if node.name in models:
        return True
    for inner in node.body:
        for each in inner.body if isinstance(inner, ast.ClassDef) and inner.name == "Meta" else ():
            if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "model":
                return ast.unparse(each.value).rpartition(".")[2] in models
    return False


def parameters(source: SourceText, name: str) -> set[str]:
    """Functions that have a parameter of the name."""
    return {
        each.name
        for each in ast.walk(source.tree)
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
        and name in {one.arg for one in (*each.args.args, *each.args.kwonlyargs)}
    }


def in_python(
    source: SourceText, names: Mapping[str, str], models: Collection[str], known: Collection[str]
) -> str:
    """The source with the new names; `known` are functions with a parameter of the old one.

    Raises:
        EditError: it is met where it can't be told what is meant.
    """
    imported = {
        each.asname or each.name for node in ast.walk(source.tree)
        if isinstance(node, ast.Import | ast.ImportFrom) for each in node.names
    }  # fmt: skip
    found: dict[int, Splice] = {}
    for node in ast.walk(source.tree):
        for at, old, new in _named(source, node, names, models, known, imported):
            found[at] = Splice(at, at + len(old), new)
    text = source.spliced(found.values())
    SourceText(text).check()
    return text


def _named(
    source: SourceText, node: ast.AST, names: Mapping[str, str], models: Collection[str],
    known: Collection[str], imported: Collection[str],
) -> Iterator[tuple[int, str, str]]:  # fmt: skip
    """Places in characters, and what stands and is to stand there."""
    if isinstance(node, ast.Attribute) and node.attr in names:
        if not (isinstance(node.value, ast.Name) and node.value.id in set(imported) - set(models)):
            yield source.end(node) - len(node.attr), node.attr, names[node.attr]
    elif isinstance(node, ast.Call):
        called = ast.unparse(node.func).rpartition(".")[2]
        for each in node.keywords:
            path = _path(each.arg or "", names)
            if path and not (each.arg in names and called in known):
                yield source.start(each), each.arg or "", path
    elif isinstance(node, ast.ClassDef) and is_of(node, models):
        for inner in node.body:
            yield from _in_body(source, inner, names)
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            if isinstance(part, ast.Constant) and any(
                re.search(rf"__{each}\b|\b{each}__", str(part.value)) for each in names
            ):
                raise EditError(f"line {node.lineno} puts the name together from parts")
    elif isinstance(node, ast.Constant) and (text := string_of(node)):
        lookup = _LOOKUP.fullmatch(text)
        path = _path(lookup["path"], names) if lookup else ""
        if lookup and path:
            written = source.of(node)
            at = written.find(lookup["path"])
            if at < 0:
                raise EditError(f"line {node.lineno} writes the name in another way")
            yield source.start(node) + at, lookup["path"], path
        elif _SQL.search(text) and any(re.search(rf"\b{each}\b", text) for each in names):
            raise EditError(f"line {node.lineno} names it in SQL")


def _in_body(
    source: SourceText, node: ast.stmt, names: Mapping[str, str]
) -> Iterator[tuple[int, str, str]]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name in names:
        at = source.content.index(node.name, source.start(node))
        yield at, node.name, names[node.name]
        return
    targets = node.targets if isinstance(node, ast.Assign) else []
    targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
    for each in targets:
        if isinstance(each, ast.Name) and each.id in names:
            yield source.start(each), each.id, names[each.id]


def _path(text: str, names: Mapping[str, str]) -> str:
    """A lookup with new names; empty where it names none."""
    parts = text.split("__")
    return "__".join(names.get(each, each) for each in parts) if set(parts) & set(names) else ""


def in_template(text: str, names: Mapping[str, str]) -> str:
    """A template with the new names: in its tags, and where a control is named after the field."""
    words = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    in_tag = re.compile(rf"(?<![\w/-])(?:{words})(?![\w/-])")
    controls = re.compile(
        rf"(?<=\bname=[\"'])(?:{words})(?=[\"'])|(?<=[\"']id_)(?:{words})(?=[\"'])"
    )

    def change(found: re.Match[str]) -> str:
        return names[found[0]]

    text = _TAG.sub(lambda tag: in_tag.sub(change, tag[0]), text)
    return controls.sub(change, text)


def without(source: SourceText, name: str, models: Collection[str]) -> str:
    """The source where the field is neither declared nor listed, and rows are made without it.

    Raises:
        EditError: it is read; the text says on which line.
    """
    cuts: list[tuple[int, int]] = []
    gone: set[int] = set()
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef) and node.name in models:
            cuts += [
                _statement(source, inner)
                for inner in node.body
                if name in _bound(inner) and not isinstance(inner, ast.FunctionDef)
            ]
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.List | ast.Tuple):
            cuts += _listed(source, node.value, name, gone)
        elif isinstance(node, ast.Call) and _makes(node, models):
            for each in node.keywords:
                if each.arg == name and isinstance(each.value, ast.Constant):
                    cuts.append(_between(source, [*node.args, *node.keywords], each))
    text = source.spliced(Splice(start, end, "") for start, end in sorted(set(cuts)))
    left = SourceText(text)
    left.check()
    for node in ast.walk(source.tree):
        if id(node) in gone or not isinstance(node, ast.Attribute | ast.Constant | ast.keyword):
            continue
        if any(source.offset(node.lineno, node.col_offset) in range(*cut) for cut in cuts):
            continue
        said = node.arg or "" if isinstance(node, ast.keyword) else ""
        said = node.attr if isinstance(node, ast.Attribute) else said
        said = string_of(node).lstrip("-") if isinstance(node, ast.Constant) else said
        if name in said.split("__") or said == f"get_{name}_display":
            raise EditError(f"line {node.lineno} reads it")
        if _SQL.search(said) and re.search(rf"\b{name}\b", said):
            raise EditError(f"line {node.lineno} names it in SQL")
    return text


def _statement(source: SourceText, node: ast.stmt) -> tuple[int, int]:
    """A statement's lines, with the comment right above it."""
    text = source.content
    start = text.rfind("\n", 0, source.start(node)) + 1
    while True:
        above = text.rfind("\n", 0, max(start - 1, 0)) + 1
        if start == 0 or not text[above:start].lstrip().startswith("#"):
            break
        start = above
    end = text.find("\n", source.end(node))
    return start, len(text) if end < 0 else end + 1


def _listed(
    source: SourceText, node: ast.List | ast.Tuple, name: str, gone: set[int]
) -> Iterator[tuple[int, int]]:
    """Elements that are the name, of a list and of those in it."""
    elements = list(node.elts)
    named = [each for each in elements if string_of(each).lstrip("-") == name]
    if len(elements) - len(named) == 1 and isinstance(node, ast.Tuple) and named:
        kept = next(each for each in elements if each not in named)
        if elements[0] is kept:  # the comma stays
            yield source.end(kept) + 1, source.end(elements[-1])
        else:
            yield source.start(elements[0]), source.start(kept)
        if elements[-1] is kept and "," not in source.content[source.end(kept) : source.end(node)]:
            raise EditError(f"line {node.lineno} would be a tuple of one")
    else:
        for each in named:
            yield _between(source, elements, each)
    gone.update(map(id, named))
    for each in elements:
        if isinstance(each, ast.List | ast.Tuple):
            yield from _listed(source, each, name, gone)


def _between(
    source: SourceText, elements: list[Any], node: ast.expr | ast.keyword
) -> tuple[int, int]:
    """An element with the comma that goes with it."""
    at = next(number for number, each in enumerate(elements) if each is node)
    if at + 1 < len(elements):
        return source.start(node), source.start(elements[at + 1])
    start = source.end(elements[at - 1]) if at else source.start(node)
    return start, source.end(node)


def _makes(node: ast.Call, models: Collection[str]) -> bool:
    """Whether a call makes a row of one of the models."""
    called = ast.unparse(node.func)
    return called in models or any(
        called.startswith(f"{each}.objects.") and called.rpartition(".")[2] == "create"
        for each in models
    )
