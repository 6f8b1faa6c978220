"""Changes for what the choices of a form's field read of their rows, mostly in `__str__`.

The form's class, or Django's admin, made the field's queryset: it is told to load along where the
form is made.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence

from django_pro.core.observed import FieldFact, Frame
from django_pro.edits import Edit, Loads, Patch
from django_pro.edits.eager_loading import quoted
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules.rule import own_model

Definition = ast.FunctionDef | ast.AsyncFunctionDef
_KINDS = {
    "ForeignKey": "formfield_for_foreignkey",
    "OneToOneField": "formfield_for_foreignkey",
    "ManyToManyField": "formfield_for_manytomany",
}
"""The method of a ModelAdmin that makes a field's form field."""


def mend(observations: Observations, growing: Growing, loads: Loads) -> Edit | None:
    """The edit; None where the rows are no form's choices, or the form is not plain to see."""
    origin = growing.origin
    if origin is None or not loads.select or loads.prefetch or loads.annotations:
        return None
    if origin.built:
        return _of_form(observations, origin.built[0], origin.model, loads)
    return _of_admin(observations, growing, origin.model, loads)


def _of_form(observations: Observations, built: Frame, model: str, loads: Loads) -> Edit | None:
    """A ModelForm, whose class statement makes the fields of its model."""
    form = source.class_at(built.path, built.line)
    if form is None or not observations.is_ours(built.path) or built.line != form.lineno:
        return None
    meta = next((each for each in form.body if _is_class(each, "Meta")), None)
    named = _given(meta, "model") if isinstance(meta, ast.ClassDef) else None
    if named is None or not isinstance(meta, ast.ClassDef):
        return None
    found = _fields(observations, own_model(ast.unparse(named)), model)
    names = [each.name for each in found if _is_shown(meta, each.name) and not _has(form, each)]
    if not names or form.body[0].col_offset != form.col_offset + 4:
        return None
    margin = " " * (form.col_offset + 8)
    lines = [line for name in names for line in _widened(f'self.fields["{name}"]', name, loads)]
    made = [each for each in form.body if isinstance(each, Definition) and each.name == "__init__"]
    if not made:
        head = f"{margin[4:]}def __init__(self, *args, **kwargs):"
        body = [f"{margin}super().__init__(*args, **kwargs)", *(margin + each for each in lines)]
        patch = _after(built.path, form.body[-1], ["", head, *body])
    else:
        called = [each for each in made[0].body if _is_super(each)]
        if len(called) != 1 or not source.is_alone(built.path, called[0]):
            return None
        patch = _after(built.path, called[0], [margin + each for each in lines])
    told = f"{' and '.join(names)} of {form.name}: {loads.source()}"
    return Edit(built.path, form.lineno, form.col_offset, patches=(patch,), told=told)


def _of_admin(
    observations: Observations, growing: Growing, model: str, loads: Loads
) -> Edit | None:
    """A ModelAdmin or an inline, which makes the form of its model itself."""
    endpoint, site = growing.endpoint, growing.site
    if endpoint.kind != "admin" or endpoint.frame is None or site is None:
        return None
    if endpoint.view.endswith("changelist_view") or site.function.rpartition(".")[2] != "__str__":
        return None
    places = [(endpoint.frame, endpoint.queryset_model)]
    places += [(each.frame, each.model) for each in endpoint.inlines]
    for frame, label in places:
        fact = observations.model.get(label)
        fields = [
            each
            for each in (fact.fields if fact is not None else ())
            if each.relation == model and each.kind in _KINDS
        ]
        holder = source.class_at(frame.path, frame.line)
        if not fields or holder is None or not observations.is_ours(frame.path):
            continue
        return _overridden(frame.path, holder, fields, loads)
    return None


def _overridden(
    path: str, holder: ast.ClassDef, fields: Sequence[FieldFact], loads: Loads
) -> Edit | None:
    methods = {_KINDS[each.kind] for each in fields}
    own = {each.name for each in holder.body if isinstance(each, Definition)}
    if methods & own or holder.body[0].col_offset != holder.col_offset + 4:
        return None
    margin = " " * (holder.col_offset + 4)
    lines: list[str] = []
    for method in sorted(methods):
        names = [each.name for each in fields if _KINDS[each.kind] == method]
        listed = ", ".join(map(quoted, names))
        test = f"== {listed}" if len(names) == 1 else f"in ({listed})"
        lines += [
            "",
            f"{margin}def {method}(self, db_field, request, **kwargs):",
            f"{margin}    field = super().{method}(db_field, request, **kwargs)",
            f"{margin}    if field is not None and db_field.name {test}:",
            f"{margin}        field.queryset = field.queryset.{loads.source()}",
            f"{margin}    return field",
        ]
    told = f"choices of {' and '.join(each.name for each in fields)} with {loads.source()}"
    patch = _after(path, holder.body[-1], lines)
    return Edit(path, holder.lineno, holder.col_offset, patches=(patch,), told=told)


def _widened(field: str, name: str, loads: Loads) -> list[str]:
    """Lines that have a form's field load along; `name` names it in the form."""
    return [f"{name} = {field}", f"{name}.queryset = {name}.queryset.{loads.source()}"]


def _after(path: str, node: ast.stmt, lines: Sequence[str]) -> Patch:
    end = source.end_of_line(path, node.end_lineno or 0)
    return Patch(path, *end, *end, "".join(f"\n{line}" for line in lines))


def _fields(observations: Observations, name: str, model: str) -> list[FieldFact]:
    """Fields of the only model of a name that lead to another model."""
    facts = [fact for fact in observations.models if fact.name == name]
    found = [
        [each for each in fact.fields if each.relation == model and each.kind in _KINDS]
        for fact in facts
    ]
    found = [each for each in found if each]
    return found[0] if len(found) == 1 else []


def _is_shown(meta: ast.ClassDef, name: str) -> bool:
    """Whether a form's `Meta` leaves a field in."""
    fields, exclude = _given(meta, "fields"), _given(meta, "exclude")
    if exclude is not None and re.search(rf"""['"]{name}['"]""", ast.unparse(exclude)):
        return False
    if fields is None:
        return exclude is not None
    text = ast.unparse(fields)
    return "__all__" in text or re.search(rf"""['"]{name}['"]""", text) is not None


def _has(form: ast.ClassDef, field: FieldFact) -> bool:
    """Whether a form declares a field itself."""
    return _given(form, field.name) is not None


def _given(holder: ast.ClassDef, name: str) -> ast.expr | None:
    return next(
        (
            entry.value
            for entry in holder.body
            if isinstance(entry, ast.Assign)
            and any(isinstance(each, ast.Name) and each.id == name for each in entry.targets)
        ),
        None,
    )


def _is_class(node: ast.stmt, name: str) -> bool:
    return isinstance(node, ast.ClassDef) and node.name == name


def _is_super(node: ast.stmt) -> bool:
    """`super().__init__(...)`, as a statement."""
    return isinstance(node, ast.Expr) and bool(
        re.match(r"super\([\w, ]*\)\.__init__\(", ast.unparse(node))
    )
