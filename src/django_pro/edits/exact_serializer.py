"""A model's serializer that shows the fields of a list, and nothing else."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

from django_pro.edits.class_edit import class_named
from django_pro.edits.settings_file import in_its_quotes
from django_pro.edits.source_text import EditError, SourceText

_WIDTH = 88


def model_of(content: str, name: str) -> str:
    """The name of the model in its Meta; empty without one.

    Raises:
        EditError: there is no such class.
    """
    meta = _meta(class_named(SourceText(content).tree, name))
    found = _assigned(meta, "model") if meta is not None else None
    return ast.unparse(found.value).rpartition(".")[2] if found is not None else ""


def with_fields(
    content: str,
    name: str,
    fields: Sequence[str],
    declared: Mapping[str, str],
    methods: Mapping[str, str],
) -> str:
    """The class with `fields` in its Meta. `declared` and `methods` are sources of fields and
    methods by their names; what the class has of others that are not listed goes.

    Raises:
        EditError: it is no ModelSerializer, or has something beside fields and what makes them.
    """
    text = SourceText(content)
    node = class_named(text.tree, name)
    meta = _meta(node)
    if meta is None or not any("ModelSerializer" in ast.unparse(each) for each in node.bases):
        raise EditError(f"{name} is no ModelSerializer with a Meta of its own")
    given = _assigned(meta, "fields") or _assigned(meta, "exclude")
    if given is None:
        raise EditError(f"the Meta of {name} tells no fields")
    new: dict[int, str] = {}
    gone: set[int] = set()
    for each in node.body:
        if each is not meta and _is_gone(each, name, fields, {*declared, *methods}):
            first = min((each.lineno, *(one.lineno for one in getattr(each, "decorator_list", ()))))
            gone |= set(range(first, (each.end_lineno or each.lineno) + 1))
    above = "".join(f"    {declared[each]}\n" for each in fields if each in declared)
    new[meta.lineno] = f"{above}\n" if above else ""
    gone |= set(range(given.lineno, (given.end_lineno or given.lineno) + 1))
    new[given.lineno] = _listed(fields)
    last = (node.end_lineno or node.lineno) + 1
    new[last] = "".join(f"\n{_indented(each)}\n" for each in methods.values())
    lines = content.splitlines(keepends=True)
    if lines and not lines[-1].endswith(("\n", "\r")):
        lines[-1] += text.newline
    made = []
    for number, line in enumerate([*lines, ""], start=1):
        put = in_its_quotes(new.get(number, ""), content).replace("\n", text.newline)
        made.append(put if number in gone else put + line)
    return "".join(made)


def _meta(node: ast.ClassDef) -> ast.ClassDef | None:
    return next(
        (each for each in node.body if isinstance(each, ast.ClassDef) and each.name == "Meta"), None
    )


def _assigned(node: ast.ClassDef, name: str) -> ast.Assign | None:
    return next(
        (each for each in node.body
         if isinstance(each, ast.Assign) and [ast.unparse(one) for one in each.targets] == [name]),
        None,
    )  # fmt: skip


def _is_gone(each: ast.stmt, name: str, fields: Sequence[str], new: set[str]) -> bool:
    """Whether a statement of the class makes a field that is not listed, or made anew.

    Raises:
        EditError: it is something else.
    """
    if isinstance(each, ast.Assign) and len(each.targets) == 1:
        field = ast.unparse(each.targets[0])
        return field not in fields or field in new
    if isinstance(each, ast.FunctionDef) and each.name.startswith("get_"):
        return each.name.removeprefix("get_") not in fields or each.name in new
    if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant):
        return False
    raise EditError(f"{name} has something beside its fields: {ast.unparse(each).splitlines()[0]}")


def _listed(fields: Sequence[str]) -> str:
    names = ", ".join(f'"{each}"' for each in fields)
    line = f"        fields = [{names}]\n"
    if len(line) <= _WIDTH + 1:
        return line
    inner = "".join(f'            "{each}",\n' for each in fields)
    return f"        fields = [\n{inner}        ]\n"


def _indented(source: str) -> str:
    return "\n".join(f"    {line}" if line else line for line in source.splitlines())
