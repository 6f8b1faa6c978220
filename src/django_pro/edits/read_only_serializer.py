"""Fields of a model's serializer that are read alone, and a view that gives new rows their user."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from django_pro.edits.class_edit import class_named
from django_pro.edits.settings_file import in_its_quotes
from django_pro.edits.source_text import EditError, SourceText, Splice, string_of

_OF_WRITING = ("queryset", "required", "allow_null", "write_only", "default", "read_only")


def with_read_only(content: str, name: str, fields: Sequence[str]) -> str:
    """The serializer with the fields read-only in its Meta, and where they are declared.

    Raises:
        EditError: its Meta is written in a way that is not understood.
    """
    text = SourceText(content)
    node = class_named(text.tree, name)
    meta = next((each for each in node.body if isinstance(each, ast.ClassDef)), None)
    if meta is None or meta.name != "Meta":
        raise EditError(f"{name} has no Meta of its own")
    stated = _assigned(meta)
    declared = {key: each for key, each in _assigned(node).items() if key in fields}
    listed = stated.get("read_only_fields")
    if listed is not None and not isinstance(listed.value, ast.List | ast.Tuple):
        raise EditError(f"the read_only_fields of {name} are made by code")
    held = [string_of(each) for each in getattr(listed and listed.value, "elts", ())]
    wanted = [*held, *(each for each in fields if each not in held and each not in declared)]
    splices = list(_declared(text, declared))
    source = in_its_quotes(
        f"[{', '.join(f'{chr(34)}{each}{chr(34)}' for each in wanted)}]", content
    )
    if listed is not None and wanted != held:
        splices.append(Splice(text.start(listed.value), text.end(listed.value), source))
    extra = stated.get("extra_kwargs")
    if extra is not None and _tells(extra.value, fields):
        kept = _left(text, extra.value, fields)
        if kept or listed is not None:
            new = f"extra_kwargs = {{{kept}}}" if kept else f"read_only_fields = {source}"
            if kept and listed is None:
                new = f"read_only_fields = {source}{text.newline}{text.indent(extra)}{new}"
        else:
            new = f"read_only_fields = {source}"
        if not kept and listed is not None:
            raise EditError(f"the extra_kwargs of {name} are of these fields alone")
        splices.append(Splice(text.start(extra), text.end(extra), new))
    elif listed is None and wanted:
        end = text.end(meta.body[-1])
        line = f"{text.newline}{text.indent(meta.body[-1])}read_only_fields = {source}"
        splices.append(Splice(end, end, line))
    return text.spliced(splices)


def _assigned(node: ast.ClassDef) -> dict[str, ast.Assign]:
    return {
        each.targets[0].id: each for each in node.body
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name)
    }  # fmt: skip


def _declared(text: SourceText, declared: dict[str, ast.Assign]) -> Iterator[Splice]:
    for name, each in declared.items():
        call = each.value
        if not isinstance(call, ast.Call):
            raise EditError(f"{name} is declared in a way that is not understood")
        kept = [text.of(one) for one in call.args]
        kept += [
            f"{one.arg}={text.of(one.value)}" for one in call.keywords if one.arg not in _OF_WRITING
        ]
        new = f"{text.of(call.func)}({', '.join([*kept, 'read_only=True'])})"
        yield Splice(text.start(call), text.end(call), new)


def _tells(extra: ast.expr, fields: Sequence[str]) -> bool:
    keys = extra.keys if isinstance(extra, ast.Dict) else ()
    return any(string_of(each) in fields for each in keys if each is not None)


def _left(text: SourceText, extra: ast.expr, fields: Sequence[str]) -> str:
    """The entries of a dictionary that are not of these fields."""
    pairs = zip(extra.keys, extra.values, strict=True) if isinstance(extra, ast.Dict) else ()
    return ", ".join(
        f"{text.of(key)}: {text.of(value)}" for key, value in pairs
        if key is not None and string_of(key) not in fields
    )  # fmt: skip


def with_owner(content: str, view: str, owner: str) -> str:
    """A generic view that saves new rows with the user who asks.

    Raises:
        EditError: it saves them in a way that is not understood.
    """
    text = SourceText(content)
    node = class_named(text.tree, view)
    held = [each for each in node.body if isinstance(each, ast.FunctionDef)]
    if any(each.name in ("create", "post") for each in held):
        raise EditError(f"{view} saves rows in a way of its own")
    own = next((each for each in held if each.name == "perform_create"), None)
    given = f"{owner}=self.request.user"
    if own is None:
        indent, end, line = text.indent(node.body[-1]), text.end(node.body[-1]), text.newline
        source = (
            f"{line * 2}{indent}def perform_create(self, serializer):"
            f"{line}{indent}    serializer.save({given})"
        )
        return text.spliced([Splice(end, end, source)])
    saves = [
        each for each in ast.walk(own)
        if isinstance(each, ast.Call) and ast.unparse(each.func) == "serializer.save"
    ]  # fmt: skip
    if len(saves) != 1 or saves[0].args:
        raise EditError(f"{view}.perform_create saves rows in a way that is not understood")
    kept = [
        f"{each.arg}={text.of(each.value)}" if each.arg else f"**{text.of(each.value)}"
        for each in saves[0].keywords if each.arg != owner
    ]  # fmt: skip
    call = f"serializer.save({', '.join((given, *kept))})"
    return text.spliced([Splice(text.start(saves[0]), text.end(saves[0]), call)])
