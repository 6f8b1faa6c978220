"""Where a form or serializer says that it takes a field, or shows it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from pathlib import Path

from django_pro.core.access import CellFact, LeakFact, ReaderFact
from django_pro.core.frame import Frame
from django_pro.core.observed import EndpointFact
from django_pro.facts import source

_PLAIN = frozenset(
    {
        "IntegerField",
        "CharField",
        "SlugField",
        "UUIDField",
        "ListField",
        "JSONField",
        "SimpleArrayField",
    }
)
"""Fields that give what was sent, and look nothing up."""
_LOOKS_UP = frozenset({"objects", "queryset", "_default_manager", "_base_manager"})
_VALUES = frozenset({"values", "values_list"})
_OFFERS = frozenset({"queryset", "choices", "widget"})
_LISTS = ("fields", "exclude", "read_only_fields")


def place_of(cell: CellFact, *names: str) -> Frame | None:
    """The line by which the body's reader takes one of these fields; None where none is known."""
    for reader in cell.readers:
        taken = [name for name in names if name in reader.fields]
        place = _place(reader, taken) if taken else None
        if place is not None:
            return place
    return None


def checked_at(cell: CellFact, name: str) -> Frame | None:
    """The method by which a form or serializer checks the field; None where it has none."""
    for reader in cell.readers:
        holder = source.class_at(reader.frame.path, reader.frame.line)
        for node in holder.body if holder is not None else ():
            is_check = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name in (
                f"clean_{name}",
                f"validate_{name}",
            )
            if is_check:
                line = node.lineno
                return replace(reader.frame, line=line, end_line=line, column=0, end_column=0)
    return None


def looked_up_at(cell: CellFact, name: str, model: str) -> Frame | None:
    """The line that looks a row up by what a field took as a plain number or text; None where the
    field looks it up itself."""
    for reader in cell.readers:
        holder = source.class_at(reader.frame.path, reader.frame.line)
        for node in holder.body if holder is not None and name in reader.fields else ():
            if isinstance(node, ast.Assign) and _is_plain(node, name, reader.frame.path):
                return next((each.frame for each in cell.looked_up if each.model == model), None)
    return None


def chosen_at(cell: CellFact, name: str, model: str) -> Frame | None:
    """The line that says which rows a field of the body may choose from: where its form or
    serializer makes the queryset as it is made itself, else where it declares the field. None where
    the field looks nothing up."""
    if looked_up_at(cell, name, model) is not None:
        return None
    built = next((each.built for each in cell.looked_up if each.model == model), None)
    for reader in cell.readers:
        holder = source.class_at(reader.frame.path, reader.frame.line)
        if built is None or holder is None or name not in reader.fields:
            continue
        last = holder.end_lineno or holder.lineno
        # A field that is made of the model's own is built where the class begins.
        if reader.frame.path == built.path and holder.lineno < built.line <= last:
            return built
    return narrowed_at(cell, name, offered=False) or place_of(cell, name)


def offering_at(cell: CellFact, names: Set[str]) -> Frame | None:
    """The line by which the body's reader declares one of these fields, if that looks its row up
    itself, in the `queryset` that it is given."""
    for reader in cell.readers:
        holder = source.class_at(reader.frame.path, reader.frame.line)
        for node in holder.body if holder is not None else ():
            value = node.value if isinstance(node, ast.Assign) else None
            if not isinstance(node, ast.Assign) or not isinstance(value, ast.Call):
                continue
            named = {each.id for each in node.targets if isinstance(each, ast.Name)}
            offers = any(each.arg == "queryset" for each in value.keywords)
            if offers and named & names & set(reader.fields):
                line = node.lineno
                return replace(reader.frame, line=line, end_line=line, column=0, end_column=0)
    return None


def limited_at(endpoint: EndpointFact, name: str) -> Frame | None:
    """The line by which the view itself says which rows a field of its form may choose from: where
    another one is taken all the same, that comes too late, or says too much."""
    frame = endpoint.frame
    for view in source.around(frame.path, frame.line)[-1:] if frame is not None else ():
        for node in ast.walk(view):
            limits = isinstance(node, ast.Assign) and any(
                isinstance(each, ast.Attribute)
                and each.attr == "queryset"
                and isinstance(each.value, ast.Subscript)
                and isinstance(each.value.slice, ast.Constant)
                and each.value.slice.value == name
                for each in node.targets
            )
            if limits and frame is not None and isinstance(node, ast.Assign):
                line = node.lineno
                return replace(frame, line=line, end_line=line, column=0, end_column=0)
    return None


def narrowed_at(cell: CellFact, name: str, *, offered: bool = True) -> Frame | None:
    """The line by which the body's form says what a field is to offer, as `__init__` does: where
    another value is taken all the same, it offers less than it takes.

    Args:
        offered: False for the line that says anything else of the field: it lacks one beside it.
    """
    for reader in cell.readers:
        holder = source.class_at(reader.frame.path, reader.frame.line)
        nodes = list(ast.walk(holder)) if holder is not None and name in reader.fields else []
        assigned = [node for node in nodes if isinstance(node, ast.Assign)]
        aliases = {
            target.id
            for node in assigned
            for target in node.targets
            if isinstance(target, ast.Name) and _is_item(node.value, name)
        }
        for node in assigned:
            if any(_narrows(target, name, aliases, offered=offered) for target in node.targets):
                line = node.lineno
                return replace(reader.frame, line=line, end_line=line, column=0, end_column=0)
    return None


def _narrows(target: ast.expr, name: str, aliases: set[str], *, offered: bool) -> bool:
    """Whether it is `fields[name].queryset`, `.choices`, `.widget` or `.widget.choices`; or another
    attribute of that field."""
    if not isinstance(target, ast.Attribute) or (target.attr in _OFFERS) is not offered:
        return False
    of = target.value
    if isinstance(of, ast.Attribute) and of.attr == "widget":
        of = of.value
    return _is_item(of, name) or (isinstance(of, ast.Name) and of.id in aliases)


def _is_item(node: ast.expr, name: str) -> bool:
    """Whether it is `something[name]`."""
    return (
        isinstance(node, ast.Subscript)
        and isinstance(node.slice, ast.Constant)
        and node.slice.value == name
    )


def _is_plain(node: ast.Assign, name: str, path: str) -> bool:
    """Whether it declares a field of that name which gives what was sent, if only as numbers."""
    if not isinstance(node.value, ast.Call):
        return False
    is_it = any(isinstance(each, ast.Name) and each.id == name for each in node.targets)
    kind = ast.unparse(node.value.func).rpartition(".")[2]
    return is_it and (kind in _PLAIN or _is_own_plain(path, kind))


def _is_own_plain(path: str, kind: str) -> bool:
    """Whether a field's class is the project's own, and made of one that looks nothing up."""
    for _, node in _classes(path, kind):
        bases = {base.rpartition(".")[2] for base in source.bases_of(node)}
        return bool(bases & {*_PLAIN, "Field"}) and not _LOOKS_UP & {
            inner.attr for inner in ast.walk(node) if isinstance(inner, ast.Attribute)
        }
    return False


def own_queryset_at(cell: CellFact, name: str) -> Frame | None:
    """The line by which a field's own class, one of the project's, says which rows it chooses from:
    what its declaration says of them is not read then. None where it says nothing."""
    for reader in cell.readers:
        path = reader.frame.path
        holder = source.class_at(path, reader.frame.line)
        for node in holder.body if holder is not None and name in reader.fields else ():
            if not isinstance(node, ast.Assign) or not _declares(node, name):
                continue
            assert isinstance(node.value, ast.Call)
            kind = ast.unparse(node.value.func).rpartition(".")[2]
            for file, own in _classes(path, kind):
                for method in own.body:
                    if isinstance(method, ast.FunctionDef) and method.name == "get_queryset":
                        line = next(_returning(method), method.lineno)
                        at = replace(reader.frame, path=file, line=line, end_line=line)
                        return replace(at, column=0, end_column=0, function=method.name)
    return None


def _classes(path: str, kind: str) -> Iterator[tuple[str, ast.ClassDef]]:
    """The class that a module knows by a name, and its file."""
    for each in (path, *source.imported_from(path, kind)):
        tree = source.tree_of(each)
        for node in tree.body if tree is not None else ():
            if isinstance(node, ast.ClassDef) and node.name == kind:
                yield each, node


def _returning(method: ast.FunctionDef) -> Iterator[int]:
    return (node.lineno for node in reversed(method.body) if isinstance(node, ast.Return))


def declared_at(cell: CellFact, field: str) -> Frame | None:
    """The line by which the body's reader, a form or serializer of a model, declares a field anew:
    the model's own bounds of it are lost there. None where none does."""
    for reader in cell.readers:
        holder = source.class_at(reader.frame.path, reader.frame.line)
        body = holder.body if holder is not None else []
        if not any(isinstance(node, ast.ClassDef) and node.name == "Meta" for node in body):
            continue
        for node in body:
            if isinstance(node, ast.Assign) and _declares(node, field):
                line = node.lineno
                return replace(reader.frame, line=line, end_line=line, column=0, end_column=0)
    return None


def _declares(node: ast.Assign, field: str) -> bool:
    """Whether it is a field of that name, or one whose `source` is."""
    if not isinstance(node.value, ast.Call):
        return False
    for each in node.value.keywords:
        if each.arg == "source":
            return isinstance(each.value, ast.Constant) and each.value.value == field
    return any(isinstance(each, ast.Name) and each.id == field for each in node.targets)


def shown_at(leak: LeakFact, endpoint: EndpointFact) -> Frame | None:
    """The line by which a secret's field comes into an answer; None where none is known.

    That of the field in its serializer; where another view is the one that this is for, the line of
    the serializer that takes it for another's row, or the view.
    """
    for writer in leak.writers[:1]:
        holder = source.class_at(writer.frame.path, writer.frame.line)
        if holder is not None and _is_of_another_view(writer.frame, holder.name, endpoint):
            outer = leak.writers[1:2]
            return _place(outer[0], outer[0].fields) if outer else None
        return _place(writer, writer.fields)
    return None


def values_at(cell: CellFact, model: str) -> Frame | None:
    """The line that asks for rows of a model as plain values, which an answer is made of as they
    are; None where rows are asked for."""
    for each in cell.looked_up:
        at = each.frame
        statement = source.statement_at(at.path, at.line) if at and each.model == model else None
        for node in ast.walk(statement) if statement is not None else ():
            if isinstance(node, ast.Attribute) and node.attr in _VALUES:
                return at
    return None


def _is_of_another_view(frame: Frame, name: str, endpoint: EndpointFact) -> bool:
    named = f"serializer_class = {name}"
    at = endpoint.frame
    own = source.class_at(at.path, at.line) if at is not None else None
    found = [
        (str(path), number)
        for path in sorted(Path(frame.path).parent.glob("*.py"))
        for number, line in enumerate(source.lines_of(str(path)), 1)
        if named in line
    ]
    return bool(found) and not any(
        own is not None
        and at is not None
        and path == at.path
        and own.lineno <= number <= (own.end_lineno or number)
        for path, number in found
    )


def _place(reader: ReaderFact, names: Sequence[str]) -> Frame | None:
    holder = source.class_at(reader.frame.path, reader.frame.line)
    if holder is None:
        return reader.frame  # what a function has made a class of
    line = next(_lines(holder, names), holder.lineno)
    return replace(reader.frame, line=line, end_line=line, column=0, end_column=0)


def _lines(holder: ast.ClassDef, names: Sequence[str]) -> Iterator[int]:
    """Of the field itself where it is declared, else of the list of fields."""
    for node in holder.body:
        if isinstance(node, ast.Assign) and any(
            isinstance(each, ast.Name) and each.id in names for each in node.targets
        ):
            yield node.lineno
    for node in holder.body:
        if isinstance(node, ast.ClassDef) and node.name == "Meta":
            for name in _LISTS:
                for each in node.body:
                    if isinstance(each, ast.Assign) and any(
                        isinstance(target, ast.Name) and target.id == name
                        for target in each.targets
                    ):
                        yield each.lineno
