"""Lines that give many forms the choices of one: in a formset's class, or around a loop."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from django_pro.edits import Import, Patch
from django_pro.edits.chain import WIDTH
from django_pro.edits.eager_loading import quoted
from django_pro.facts import lookups, source

Definition = ast.FunctionDef | ast.AsyncFunctionDef

FUNCTOOLS: Import = ("functools", "")
SAID = "Asks for the choices of its forms once, when the first of them is shown."


@dataclass(frozen=True)
class Formset:
    """What makes the forms."""

    path: str
    node: ast.Call | ast.ClassDef
    """The call of a factory, or a class of the admin."""
    base: str
    """Django's class for it."""
    given: ast.expr | None
    """The class that the project names in its place."""
    subject: str
    """What the forms are of."""
    dynamic: bool = False
    """Whether a form may be without some of the fields."""


def name_of(node: ast.expr) -> str:
    """The last part of a dotted name."""
    return getattr(node, "attr", "") or getattr(node, "id", "")


def top_of(path: str) -> list[ast.stmt]:
    """A module's statements."""
    tree = source.tree_of(path)
    return tree.body if tree is not None else []


def _shares(form: str, fields: Sequence[str], *, dynamic: bool) -> list[str]:
    """Lines that give fields the choices that the first form has."""
    margin, name, key = " " * 8, f'"{fields[0]}"', f'"{fields[0]}_choices"'
    head = []
    if len(fields) > 1 or dynamic:
        names = ", ".join(map(quoted, fields))
        given = f"{{{names}}} & {form}.fields.keys()" if dynamic else f"({names})"
        head = [f"{margin}for name in {given}:"]
        margin, name, key = " " * 12, "name", 'f"{name}_choices"'
    return [
        *head,
        f"{margin}field = {form}.fields[{name}]",
        f"{margin}choices = functools.cache(functools.partial(list, field.choices))",
        f"{margin}field.choices = vars(self).setdefault({key}, choices)",
    ]


def add_fields(fields: Sequence[str], *, dynamic: bool = False) -> list[str]:
    """The method that shares the choices."""
    head = "    def add_fields(self, form, index):", "        super().add_fields(form, index)"
    return [*head, *_shares("form", fields, dynamic=dynamic)]


def into_class(
    path: str, holder: ast.ClassDef, fields: Sequence[str], *, dynamic: bool = False
) -> list[Patch]:
    """Adds it to a formset's class."""
    own = [
        each for each in holder.body if isinstance(each, Definition) and each.name == "add_fields"
    ]
    if holder.col_offset or holder.body[0].col_offset != 4:
        return []
    comment = "        # The choices are asked for once, when the first form is shown."
    lines = ["", *add_fields(fields, dynamic=dynamic)]
    lines.insert(3, comment)
    last = holder.body[-1]
    if own:
        names = [each.arg for each in own[0].args.args]
        if len(names) != 3 or any(isinstance(each, ast.Return) for each in ast.walk(own[0])):
            return []
        lines, last = [comment, *_shares(names[1], fields, dynamic=dynamic)], own[0]
    is_empty = isinstance(last, ast.Pass) and last is holder.body[0]
    end = source.end_of_line(path, last.end_lineno or 0)
    start = (last.lineno, last.col_offset) if is_empty else end
    text = "\n".join(lines[1:]).lstrip() if is_empty else "".join(f"\n{line}" for line in lines)
    return [Patch(path, *start, *end, text, (FUNCTOOLS,))]


def lines_above(
    path: str, node: ast.AST, lines: Sequence[str], imports: tuple[Import, ...]
) -> Patch:
    """Lines before the statement of the module that holds a node, and before its comments."""
    number = getattr(node, "lineno", 0)
    holder = next(each for each in top_of(path) if number <= (each.end_lineno or each.lineno))
    decorators = getattr(holder, "decorator_list", ())
    line = min((each.lineno for each in decorators), default=holder.lineno)
    text = source.lines_of(path)
    while line > 1 and text[line - 2].startswith("#"):
        line -= 1
    empty = next((n for n in range(line - 1) if text[line - 2 - n].strip()), line - 1)
    gap = "\n" * max(0, 2 - empty) if line > 1 else ""
    return Patch(path, line, 0, line, 0, gap + "\n".join(lines) + "\n\n\n", imports)


def naming(formset: Formset, name: str) -> Patch | None:
    """Names the new class where the forms are made."""
    path, node, given = formset.path, formset.node, formset.given
    if given is not None:
        return lookups.patch(path, given, name)
    if isinstance(node, ast.Call):
        return _with_argument(path, node, f"formset={name}")
    if formset.base == "BaseModelFormSet":
        last = node.body[-1]
        lines = (
            "",
            "    def get_changelist_formset(self, request, **kwargs):",
            f'        kwargs["formset"] = {name}',
            "        return super().get_changelist_formset(request, **kwargs)",
        )
        end = source.end_of_line(path, last.end_lineno or 0)
        return Patch(path, *end, *end, "".join(f"\n{line}" for line in lines))
    model = next((each for each in node.body if _gives(each, "model")), None)
    if model is None:
        return None
    end = source.end_of_line(path, model.end_lineno or 0)
    return Patch(path, *end, *end, f"\n{' ' * model.col_offset}formset = {name}")


def _gives(node: ast.stmt, name: str) -> bool:
    return isinstance(node, ast.Assign) and any(name_of(each) == name for each in node.targets)


def _with_argument(path: str, call: ast.Call, text: str) -> Patch | None:
    """A keyword after the other arguments of a kind, on a line of its own where they stand so."""
    arguments = [*call.args, *(each.value for each in call.keywords)]
    if not call.args or any(isinstance(each, ast.Starred) for each in call.args):
        return None  # a model or form by keyword is rare
    last = call.args[-1]
    end = (last.end_lineno or 0, last.end_col_offset or 0)
    if call.lineno != call.end_lineno:
        lines = {each.lineno for each in arguments}
        gap = f"\n{' ' * last.col_offset}" if len(lines) == len(arguments) > 1 else " "
        return Patch(path, *end, *end, f",{gap}{text}")
    line = source.lines_of(path)[call.lineno - 1]
    if len(line) + len(text) + 2 <= WIDTH:
        return Patch(path, *end, *end, f", {text}")
    margin = line[: len(line) - len(line.lstrip())]
    given = [source.text_of(path, each) for each in call.args]
    given += [text, *(f"{each.arg}={source.text_of(path, each.value)}" for each in call.keywords)]
    joined = ", ".join(given)
    if len(margin) + 4 + len(joined) > WIDTH:
        joined = f",\n{margin}    ".join(given) + ","
    start = (call.func.end_lineno or 0, call.func.end_col_offset or 0)
    end = (call.end_lineno or 0, call.end_col_offset or 0)
    return Patch(path, *start, *end, f"(\n{margin}    {joined}\n{margin})")


def in_loop(path: str, call: ast.Call, fields: Sequence[str]) -> tuple[Patch, ...]:
    """Choices that are asked for before the loop, and given to each form after it is made."""
    function = source.function_at(path, call.lineno)
    statement = lookups.statement_of(path, call)
    if function is None or not isinstance(statement, ast.Assign) or len(statement.targets) != 1:
        return ()
    target = statement.targets[0]
    if not isinstance(target, ast.Name) or not source.is_alone(path, statement):
        return ()
    form = source.text_of(path, call.func)
    names = {each.id for each in ast.walk(function) if isinstance(each, ast.Name)}
    if any(f"{name}_choices" in names for name in fields):
        return ()
    loop = next(
        (
            each
            for each in lookups.ancestors(path, statement)
            if isinstance(each, ast.For | ast.AsyncFor | Definition)
        ),
        None,
    )
    value = statement.value
    before: ast.stmt
    if value is call and isinstance(loop, ast.For | ast.AsyncFor) and statement in loop.body:
        before, margin, item = loop, " " * statement.col_offset, target.id
    elif isinstance(value, ast.ListComp) and value.elt is call and "form" not in names:
        before, margin, item = statement, " " * (statement.col_offset + 4), "form"
    else:
        return ()
    asked = [f'{name}_choices = list({form}().fields["{name}"].choices)' for name in fields]
    gap = " " * before.col_offset
    start = (before.lineno, before.col_offset)
    end = source.end_of_line(path, statement.end_lineno or 0)
    given = [f'\n{margin}{item}.fields["{name}"].choices = {name}_choices' for name in fields]
    if item == "form" and value is not call:
        given.insert(0, f"\n{gap}for form in {target.id}:")
    return (
        Patch(path, *start, *start, "".join(f"{line}\n{gap}" for line in asked)),
        Patch(path, *end, *end, "".join(given)),
    )
