"""Fields of serializers and forms: which are read, and which are written."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from django_pro.edits import Patch
from django_pro.facts import source
from django_pro.rules.mends import places
from django_pro.rules.request_rule import EVERYBODY, Mend, RequestClaim

_OF_WRITING = ("queryset", "required", "allow_null", "write_only", "default", "read_only")
"""Arguments of a field that one that is read alone does not take."""
_NAMED = ("serializer_class", "form_class")


def read_only(claim: RequestClaim) -> Iterator[Mend]:
    """The fields that a body had no say in are read-only, and a form does not have them."""
    model = claim.subject
    fields = [
        each.field.removesuffix("_id")
        for each in (claim.cells[0].claims if claim.cells else ())
        if each.model == model
    ]
    owner = next((each for each in _owners(claim) if each in fields), "")
    for path, holder in _used(claim):
        meta = _meta(holder)
        if meta is None:
            continue
        if any("Form" in base for base in source.bases_of(holder)):
            yield from _of_form(claim, path, holder, meta, fields, owner)
            continue
        patches = list(_read_only(path, holder, meta, fields))
        told = f"{', '.join(fields)} read-only"
        saved = _saved_by(claim, owner) if owner else None
        if saved is not None:
            with_owner = places.edit(path, holder, f"{told}; {saved[1]}", *patches, saved[0])
            yield Mend(with_owner, moves=frozenset({"POST", "PUT", "PATCH"}))
        if patches:
            edit = places.edit(path, holder, told, *patches)
            yield Mend(edit, moves=frozenset({"PUT", "PATCH"}))


def _read_only(
    path: str, holder: ast.ClassDef, meta: ast.ClassDef, fields: Sequence[str]
) -> Iterator[Patch]:
    """In the class's list, and where a field is declared."""
    declared = {
        name: known.value
        for field in fields
        for name in (field, f"{field}_id")
        if (known := places.assigned(holder, name)) is not None
    }
    for call in declared.values():
        if isinstance(call, ast.Call):
            kept = [source.text_of(path, each) for each in call.args]
            kept += [
                f"{each.arg}={source.text_of(path, each.value)}"
                for each in call.keywords
                if each.arg not in _OF_WRITING
            ]
            text = f"{source.text_of(path, call.func)}({', '.join([*kept, 'read_only=True'])})"
            yield places.replaced(path, call, text)
    names = _strings(places.assigned(meta, "read_only_fields"))
    fresh = [each for each in fields if each not in names and _has(meta, each)]
    wanted = [*names, *(each for each in fresh if each not in declared)]
    if len(wanted) > len(names):
        listed = ", ".join(f'"{each}"' for each in wanted)
        yield places.with_attribute(path, meta, "read_only_fields", f"[{listed}]")


def _of_form(
    claim: RequestClaim,
    path: str,
    holder: ast.ClassDef,
    meta: ast.ClassDef,
    fields: Sequence[str],
    owner: str,
) -> Iterator[Mend]:
    """A form without the fields; a view that saves it gives the row its owner."""
    patches = list(_without(path, meta, fields))
    if not patches:
        return
    told = f"no {', '.join(fields)}"
    handler = places.handler_of(claim)
    request = places.request_name(handler[1]) if handler is not None else ""
    for node in ast.walk(handler[1]) if handler is not None and owner and request else ():
        if isinstance(node, ast.stmt) and "form.save()" in ast.unparse(node).partition("\n")[0]:
            if handler is None or not source.is_alone(handler[0], node):
                continue
            margin = " " * node.col_offset
            given = f"form.instance.{owner} = {request}.user"
            saved = places.before(handler[0], node, f"{given}\n{margin}")
            yield Mend(places.edit(path, holder, f"{told}; {given}", *patches, saved))
    yield Mend(places.edit(path, holder, told, *patches))


def hidden(claim: RequestClaim) -> Iterator[Mend]:
    """A field that nobody is to read is written only, or left out."""
    field = claim.subject.rpartition(" ")[2]
    for path, holder in _used(claim):
        meta = _meta(holder)
        if meta is None:
            continue
        patches = list(_without(path, meta, [field]))
        if patches:
            yield Mend(places.edit(path, holder, f"no {field}", *patches), EVERYBODY)
        elif places.assigned(meta, "extra_kwargs") is None:
            value = f'{{"{field}": {{"write_only": True}}}}'
            patch = places.with_attribute(path, meta, "extra_kwargs", value)
            yield Mend(places.edit(path, holder, f"{field} is write-only", patch), EVERYBODY)


def _owners(claim: RequestClaim) -> list[str]:
    cell = claim.cells[0] if claim.cells else None
    return (
        [each.field.removesuffix("_id") for each in cell.claims if each.kind == "owner"]
        if (cell is not None)
        else []
    )


def _used(claim: RequestClaim) -> Iterator[tuple[str, ast.ClassDef]]:
    """Serializers and forms that a view names, its own attributes' first."""
    view = places.view_of(claim.endpoint)
    if view is None:
        return
    path, node = view
    names: dict[str, None] = {}
    if isinstance(node, ast.ClassDef):
        for attribute in _NAMED:
            known = places.assigned(node, attribute)
            if known is not None:
                names[places.last_name(known.value)] = None
    for each in ast.walk(node):
        name = places.last_name(each) if isinstance(each, ast.Name | ast.Attribute) else ""
        if name.endswith(("Serializer", "Form")):
            names[name] = None
    waiting, seen = [(path, name) for name in names], set[str]()
    while waiting:
        found = places.class_named(*waiting.pop(0))
        if found is None or found[1].name in seen:
            continue
        seen.add(found[1].name)
        yield found
        # Those that stand in it are read and written with it.
        waiting += [
            (found[0], places.last_name(each.value.func))
            for each in found[1].body
            if isinstance(each, ast.Assign)
            and isinstance(each.value, ast.Call)
            and places.last_name(each.value.func).endswith("Serializer")
        ]


def _meta(holder: ast.ClassDef) -> ast.ClassDef | None:
    return next(
        (each for each in holder.body if isinstance(each, ast.ClassDef) and each.name == "Meta"),
        None,
    )


def _strings(node: ast.Assign | None) -> list[str]:
    if node is None or not isinstance(node.value, ast.List | ast.Tuple):
        return []
    return [
        each.value
        for each in node.value.elts
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]


def _has(meta: ast.ClassDef, field: str) -> bool:
    """Whether the class has a field, as far as its list tells."""
    known = places.assigned(meta, "fields")
    names = _strings(known)
    return not names or field in names


def _without(path: str, meta: ast.ClassDef, fields: Sequence[str]) -> Iterator[Patch]:
    """The class's list of fields without some of them."""
    known = places.assigned(meta, "fields")
    if known is None:
        return
    names = _strings(known)
    left = [each for each in names if each not in fields]
    if names and len(left) < len(names) and left:
        is_list = isinstance(known.value, ast.List)
        listed = ", ".join(f'"{each}"' for each in left)
        text = f"[{listed}]" if is_list else f"({listed}{',' * (len(left) == 1)})"
        yield places.replaced(path, known.value, text)
    elif not names and isinstance(known.value, ast.Constant) and known.value.value == "__all__":
        margin = " " * known.col_offset
        listed = ", ".join(f'"{each}"' for each in fields)
        end = known.end_lineno or known.lineno, known.end_col_offset or 0
        text = f"exclude = [{listed}]"
        yield Patch(path, known.lineno, known.col_offset, *end, text.replace("\n", margin))


def _saved_by(claim: RequestClaim, owner: str) -> tuple[Patch, str] | None:
    """`perform_create` of a generic view, which gives a new row its owner."""
    view = places.class_view_of(claim.endpoint)
    cell = claim.cells[0] if claim.cells else None
    if view is None or cell is None:
        return None
    path, node = view
    is_generic = places.assigned(node, "serializer_class") is not None
    if not is_generic or places.method(node, "perform_create") is not None:
        return None
    if not any(each.kind == "inserted" for each in cell.changes):
        return None
    given = f"serializer.save({owner}=self.request.user)"
    lines = ["def perform_create(self, serializer):", f"    {given}"]
    return places.with_method(path, node, lines), f"perform_create() with {owner}"
