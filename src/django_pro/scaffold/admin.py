"""The source of a ModelAdmin whose list costs the same for more rows."""

from __future__ import annotations

from collections.abc import Sequence

from django_pro.core.outline import Field, Model
from django_pro.scaffold.style import listed

_LONG = ("TextField", "JSONField", "FileField", "ImageField", "BinaryField", "ManyToManyField")
_TEXTS = ("CharField", "EmailField", "SlugField")
_NAMES = ("name", "title", "username", "email", "headline", "number", "code", "subject")
MOST = 6
"""Columns."""


def columns(model: Model) -> list[str]:
    """Fields that a list shows well."""
    found = [
        each.name
        for each in model.fields
        if each.concrete and not each.primary_key and each.kind not in _LONG
        and "password" not in each.name
    ]  # fmt: skip
    return found[:MOST] or ["__str__"]


def searched(model: Model, models: Sequence[Model]) -> list[str]:
    """Texts of the row, and names of the rows that it belongs to."""
    found = [
        each.name
        for each in model.fields
        if each.kind in _TEXTS and each.concrete and not each.values
    ]
    for key in _keys(model):
        other = next((each for each in models if each.label == key.to), None)
        texts = {each.name for each in other.fields if each.kind in _TEXTS} if other else set()
        name = next((each for each in _NAMES if each in texts), "")
        if name:
            found.append(f"{key.name}__{name}")
    return found[:MOST]


def _keys(model: Model) -> list[Field]:
    return [
        each
        for each in model.fields
        if each.concrete and each.kind in ("ForeignKey", "OneToOneField")
    ]


def admin_source(
    model: Model,
    models: Sequence[Model],
    completing: Sequence[str],
    shown: Sequence[str] = (),
    search: Sequence[str] = (),
    filters: Sequence[str] = (),
) -> str:
    """`completing` are labels of models whose own admin can be searched; the last three are what
    the request says, and found by the fields when empty."""
    shown = list(shown or columns(model))
    keys = [each.name for each in _keys(model) if each.name in shown]
    related = [
        each
        for each in model.fields
        if each.concrete
        and each.kind in ("ForeignKey", "OneToOneField", "ManyToManyField")
        and each.editable
    ]
    complete = [each.name for each in related if each.to in completing]
    raw = [each.name for each in related if each.to not in completing]
    filters = list(filters) or [
        each.name
        for each in model.fields
        if each.concrete and (each.kind == "BooleanField" or each.values)
    ]
    slug = next((each.name for each in model.fields if each.kind == "SlugField"), "")
    source = next(
        (name for name in ("title", "name") if name in {each.name for each in model.fields}), ""
    )
    fixed = [
        each.name
        for each in model.fields
        if each.concrete and not each.editable and not each.primary_key
    ]
    lines = [f"@admin.register({model.name})", f"class {model.name}Admin(admin.ModelAdmin):"]
    for name, values in (
        ("list_display", shown),
        ("list_filter", filters),
        ("search_fields", list(search) or searched(model, models)),
        ("list_select_related", keys),
        ("autocomplete_fields", complete),
        ("raw_id_fields", raw),
        ("readonly_fields", fixed),
    ):
        if values:
            lines.append(listed(name, values, 4))
    if slug and source:
        lines.append(f'    prepopulated_fields = {{"{slug}": ["{source}"]}}')
    return "\n".join(lines)
