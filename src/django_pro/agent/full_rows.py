"""Python that makes rows with all their relations, for pages that go through them in tests."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from django_pro.agent import test_rows
from django_pro.agent.work import NotProvenError, Work
from django_pro.edits.query_test import Row
from django_pro.engine.outline import Field, Model

_FILLED = 2
"""Relations from the row up to which those that may be empty are set as well."""
_DEEPEST = 5
_MOST = 14
"""Rows of a test's loop."""
_KEYS = ("ForeignKey", "OneToOneField")
_DAYS = re.compile(r"\+ timedelta\(days=(\d+)\)$")


def full_rows(
    work: Work, label: str, owner: str = "", *, pointing: bool = True
) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """The rows that one of a model needs by its number `n`, itself last, with relations that may be
    empty; and rows of the project's models that are `pointing` to it and to those. Rows of `owner`,
    a variable, are the user's.

    Raises:
        NotProvenError: a field's value can't be made up.
    """
    making = _Making(work, owner)
    if label not in making.models:
        raise NotProvenError(f"No row of {label} can be made for a test: it is not a model.")
    making.make(making.models[label], 0)
    own = len(making.rows)
    if pointing:
        for _ in range(_FILLED):
            for each in list(making.variables):
                making.point(each)
    return tuple(making.rows[:own]), tuple(making.rows[own:])


def later(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The same rows, with their dates a week later: for pages of what is still to come."""
    return tuple(
        replace(row, values=tuple((name, _later(value)) for name, value in row.values))
        for row in rows
    )


def _later(value: str) -> str:
    if not value.startswith("timezone.now()"):
        return value
    days = _DAYS.search(value)
    if days:
        return f"{value[: days.start()]}+ timedelta(days={int(days[1]) + 7})"
    return f"{value} + timedelta(days=7)"


def _value(model: Model, field: Field) -> str:
    """A value; that of a day which is unique with others of its row is another with each `n`."""
    value = test_rows.value(model, field)
    if not any(field.name in each for each in model.unique_together):
        return value
    days = _DAYS.search(value)
    if days:
        return f"{value[: days.start()]}+ timedelta(days=n + {days[1]})"
    is_day = field.kind in ("DateField", "DateTimeField") and "timedelta" not in value
    return f"{value} + timedelta(days=n)" if is_day else value


def with_needed(pointing: Sequence[Row], own: Sequence[Row], made: Sequence[Row]) -> list[Row]:
    """The rows `pointing` after those of their `own` that they use and nobody has `made`."""
    known = {each.name for each in (*made, *pointing)}
    found = list(pointing)
    for row in reversed(own):
        used = " ".join(text for each in found for _, text in each.values)
        if row.name not in known and re.search(rf"\b{row.name}\b", used):
            found.insert(0, row)
    return found


class _Making:
    """One row of each model, each under its variable."""

    def __init__(self, work: Work, owner: str) -> None:
        self.work, self.owner = work, owner
        self.models = {each.label: each for each in work.original.models}
        self.own = {each.label for each in work.original.own_models()}
        self.rows: list[Row] = []
        self.variables: dict[str, str] = {}
        self.made: list[str] = []
        """Models whose rows are being made."""

    def variable(self, label: str, depth: int) -> str:
        """The variable of a row of a model."""
        if label not in self.variables:
            self.make(self.models[label], depth)
        return self.variables[label]

    def make(
        self, model: Model, depth: int, given: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """Adds a row, after those that it needs.

        Raises:
            NotProvenError: a value can't be made up.
        """
        if depth > _DEEPEST or model.label in self.made:
            raise NotProvenError(f"No row of {model.label} can be made for a test.")
        self.made.append(model.label)
        try:
            row = self._row(model, depth, given)
        finally:
            self.made.remove(model.label)
        self.rows.append(row)
        self.variables[model.label] = row.name

    def _row(self, model: Model, depth: int, given: Mapping[str, str]) -> Row:
        values: list[tuple[str, str]] = []
        adds: list[str] = []
        alone = ""
        name = model.name.lower()
        for field in model.fields:
            if field.name in given:
                values.append((field.name, given[field.name]))
            elif self._is_owners(field) and field.kind in _KEYS:
                is_once = any(field.name in each for each in model.unique_together)
                if field.kind == "ForeignKey" and not (given and is_once):
                    values.append((field.name, self.owner))
                elif depth and field.kind == "OneToOneField":
                    alone = field.name  # one of the user's own, however often it is asked for
                else:
                    values.append((field.name, self.variable(field.to, depth + 1)))
            elif field.kind == "ManyToManyField":
                add = self._added(model, field, depth)
                adds += [f"{name}.{field.name}.add({add})"] if add else []
            elif field.kind in _KEYS and field.concrete:
                if test_rows.is_needed(field):
                    values.append((field.name, self.variable(field.to, depth + 1)))
                elif self._may_be_set(model, field, depth):
                    with contextlib.suppress(NotProvenError):
                        values.append((field.name, self.variable(field.to, depth + 1)))
            elif test_rows.is_shown(field) or test_rows.is_needed(field):
                values.append((field.name, _value(model, field)))
        row = test_rows.row_of(self.work, model, tuple(values), alone, self.owner)
        return replace(row, adds=tuple(adds))

    def point(self, label: str) -> None:
        """Adds rows of models that point to one of this model."""
        for model in self.work.original.own_models():
            links = [
                each for each in model.fields
                if each.to == label and each.concrete and each.kind in _KEYS
            ]  # fmt: skip
            if not links or model.label in self.variables or len(self.rows) >= _MOST:
                continue
            kept = (list(self.rows), dict(self.variables))
            try:
                self.make(model, 1, {links[0].name: self.variables[label]})
            except NotProvenError:
                self.rows, self.variables = kept

    def _is_owners(self, field: Field) -> bool:
        return bool(self.owner) and field.to == self.work.web.user and field.concrete

    def _may_be_set(self, model: Model, field: Field, depth: int) -> bool:
        return (
            field.to in self.own
            and field.to != model.label
            and field.to not in self.made
            and field.editable
            and depth < _FILLED
        )

    def _added(self, model: Model, field: Field, depth: int) -> str:
        """The variable of a row for a relation to many; empty where it is left empty."""
        if not field.concrete or not self._may_be_set(model, field, depth):
            return self.owner if field.concrete and self._is_owners(field) else ""
        between = any(
            {model.label, field.to} <= {each.to for each in other.fields if each.kind in _KEYS}
            for other in self.work.original.own_models()
        )
        if between:
            return ""  # the rows between are made as those that point here
        with contextlib.suppress(NotProvenError):
            return self.variable(field.to, depth + 1)
        return ""
