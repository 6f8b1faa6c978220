"""Counts that a function asks of a row by a path of conditions: asked once, as a subquery.

`Ticket.objects.filter(booking__show=show).exclude(...).count()` in a method of a serializer or a
model is an annotation of the rows that the view chooses. Rows from elsewhere are asked as before.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from django_pro.core.observed import Frame, Group
from django_pro.edits import Annotation, Edit, Import, Loads
from django_pro.facts import lookups, source
from django_pro.facts.lookups import Lookup
from django_pro.proofs.growth import LEAST, Growing, place_of
from django_pro.rules import eager
from django_pro.rules.rule import Cluster, own_model

_MODELS = "django.db.models"
_FUNCTIONS = "django.db.models.functions"
_STEPS = frozenset({"filter", "exclude", "order_by"})
_PLAIN_CALLS = frozenset({"Q", "F", "Value"})
"""What may be called in a condition: the rest could have another value for each request."""
_KEYS = ("pk", "id")


def counted(rows: str, by: str) -> tuple[str, tuple[Import, ...]]:
    """How many of `rows` there are, grouped by the path that holds the outer row."""
    text = (
        f'Coalesce(Subquery({rows}.order_by().values("{by}")'
        '.annotate(total=Count("pk")).values("total")), 0)'
    )
    names = ("Subquery", "OuterRef", "Count")
    return text, ((_FUNCTIONS, "Coalesce"), *((_MODELS, each) for each in names))


@dataclass(frozen=True, slots=True)
class _Asked:
    """A lookup with the row that it is asked of."""

    lookup: Lookup
    row: str
    """The name of the row, an argument of the function."""
    model: str
    """Label of the row's model."""
    by: str
    """The path of conditions that leads to the row."""


def mend(cluster: Cluster, growing: Growing) -> Edit | None:
    """The edit; None where the row, its conditions or where it is chosen are not plain to see."""
    group = growing.group
    if group.kind != "select" or group.result not in ("count", "exists") or not group.model:
        return None
    for frame in (*group.ran, *group.built):
        if not cluster.observations.is_ours(frame.path):
            continue
        for asked in _asked(cluster, group, frame):
            edit = _Mending(cluster, growing, asked).edit()
            if edit is not None:
                return edit
    return None


def _asked(cluster: Cluster, group: Group, frame: Frame) -> Iterator[_Asked]:
    function = source.function_at(frame.path, frame.line)
    given = {each.arg for each in ast.walk(function.args) if isinstance(each, ast.arg)} if (
        function is not None
    ) else set()  # fmt: skip
    for lookup in lookups.of_calls(frame, ("filter",)):
        name, key = _row(lookup.row)
        if name not in given or key not in ("", *_KEYS) or lookup.ending is None:
            continue
        if lookup.ending.name != group.result or lookup.base is None:
            continue
        path = [part for part in lookup.taken.split("__") if part not in _KEYS]
        path = [part.removesuffix("_id") if key else part for part in path]
        model = _leads(cluster, group.model, path)
        if model and all(step.name in _STEPS for step in lookup.steps):
            yield _Asked(lookup, name, model, "__".join(path))


def _row(node: ast.expr) -> tuple[str, str]:
    """The name, and what is read of it: nothing, or its key."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return node.value.id, node.attr
    return (node.id, "") if isinstance(node, ast.Name) else ("", "")


def _leads(cluster: Cluster, label: str, path: list[str]) -> str:
    """The model at the end of keys from a model; empty where one leads to several rows."""
    for name in path:
        found = cluster.observations.target(label, name)
        if found is None or found[1]:
            return ""
        label = found[0]
    return label if path else ""


class _Mending:
    def __init__(self, cluster: Cluster, growing: Growing, asked: _Asked) -> None:
        self.observations = cluster.observations
        self.growing = growing
        self.asked = asked
        self.lookup = asked.lookup
        self.path = asked.lookup.path

    def edit(self) -> Edit | None:
        place = self._place()
        rows = self._rows()
        imports = self._imports()
        if place is None or rows is None or imports is None:
            return None
        row, ending = self.asked.row, self.growing.group.result
        name = self._name(place, ending)
        if lookups.guarded(self.lookup):
            return None
        if ending == "count":
            expression, more = counted(rows, self.asked.by)
        else:
            expression = f"Exists({rows})"
            more = ((_MODELS, "Exists"), (_MODELS, "OuterRef"))
        text = (
            f'{row}.{name} if hasattr({row}, "{name}") else {self.lookup.text(self.lookup.whole)}'
        )
        if not isinstance(self.lookup.parent, ast.Return | ast.Assign):
            text = f"({text})"
        patch = lookups.patch(self.path, self.lookup.whole, text)
        loads = Loads(annotations=(Annotation(name, expression, imports=(*more, *imports)),))
        told = f"read {name} at {self.observations.relative(self.path)}:{patch.line}"
        return eager.edit(self.observations, self.growing, place, loads, (patch,), told)

    def _place(self) -> Frame | None:
        """Where the rows are chosen that the function gets."""
        request = self.growing.request
        chosen = [
            each for each in request.groups
            if each.kind == "select" and each.model == self.asked.model and each.count == 1
            and each.rows >= LEAST and each.result == "rows" and not each.via
        ]  # fmt: skip
        if not chosen:
            return None
        origin = max(chosen, key=lambda each: each.rows)
        return place_of(self.observations, self.growing.endpoint, self.growing.group, origin)

    def _rows(self) -> str | None:
        """The queryset's source with the outer row in the row's place; None where more of the row
        is asked than its fields, or the conditions may differ between requests."""
        last = self.lookup.steps[-1].node
        text = f"({self.lookup.text(last)})"  # its lines may be indented
        tree = ast.parse(text, mode="eval").body
        taken: list[tuple[ast.expr, str]] = []
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and not self._is_plain(node):
                return None
            if isinstance(node, ast.keyword | ast.Call):
                values = [node.value] if isinstance(node, ast.keyword) else node.args
                taken += [
                    (value, field) for value in values if (field := self._of_row(value)) is not None
                ]
        named = [
            each
            for each in ast.walk(tree)
            if isinstance(each, ast.Name) and each.id == self.asked.row
        ]
        inside = {each for value, _ in taken for each in ast.walk(value)}
        if any(each not in inside for each in named) or any(not field for _, field in taken):
            return None
        encoded = text.encode()
        starts = [0]
        for line in encoded.split(b"\n"):
            starts.append(starts[-1] + len(line) + 1)
        for value, field in sorted(taken, key=lambda pair: (-pair[0].lineno, -pair[0].col_offset)):
            start = starts[value.lineno - 1] + value.col_offset
            end = starts[(value.end_lineno or value.lineno) - 1] + (value.end_col_offset or 0)
            encoded = encoded[:start] + f'OuterRef("{field}")'.encode() + encoded[end:]
        plain = re.sub(r"\s*\n\s*", " ", encoded.decode()[1:-1])
        return re.sub(r",? (?=\))", "", plain.replace("( ", "(")).replace(" .", ".")

    def _is_plain(self, node: ast.Call) -> bool:
        if isinstance(node.func, ast.Attribute):
            return node.func.attr in _STEPS or node.func.attr in ("all", *_PLAIN_CALLS)
        return isinstance(node.func, ast.Name) and node.func.id in _PLAIN_CALLS

    def _of_row(self, value: ast.expr) -> str | None:
        """The outer field that a value reads; empty where it is none, None for other values."""
        parts: list[str] = []
        node = value
        while isinstance(node, ast.Attribute):
            parts.insert(0, node.attr)
            node = node.value
        if not isinstance(node, ast.Name) or node.id != self.asked.row:
            return None
        if not parts or parts in (["pk"], ["id"]):
            return "pk"
        field = self.observations.field(self.asked.model, parts[0].removesuffix("_id"))
        is_own = len(parts) == 1 and field is not None and not field.many
        return parts[0] if is_own else ""

    def _imports(self) -> tuple[Import, ...] | None:
        """What the names of the queryset need where the rows are chosen."""
        last = self.lookup.steps[-1].node
        names = {each.id for each in ast.walk(last) if isinstance(each, ast.Name)}
        bound = source.imported(self.path)
        module = next(
            (
                fact.module
                for fact in self.observations.models
                if fact.frame is not None and fact.frame.path == self.path
            ),
            "",
        )
        found: list[Import] = []
        for name in sorted(names - {self.asked.row}):
            if name in bound:
                found.append(bound[name])
            elif module and name in source.defined(self.path):
                found.append((module, name))
            elif len(modules := self._modules(name)) == 1:
                found.append((modules[0], name))
            else:
                return None
        return tuple(found)

    def _modules(self, name: str) -> list[str]:
        """Modules of the models of a name: an import that is relative, or in a function."""
        known = [each for each in self.observations.models if own_model(each.label) == name]
        files = source.imported_from(self.path, name)
        near = [each for each in known if each.frame is not None and each.frame.path in files]
        return [each.module for each in near or known]

    def _name(self, place: Frame, ending: str) -> str:
        """One that neither the model nor the place has."""
        variable = self.lookup.variable
        target = variable.targets[0] if variable is not None else None
        word = (
            target.id
            if isinstance(target, ast.Name)
            else own_model(self.growing.group.model).lower()
        )
        name = f"{word}_count" if ending == "count" else f"has_{word}"
        fact = self.observations.model.get(self.asked.model)
        texts = ["\n".join(source.lines_of(place.path))]
        if fact is not None and fact.frame is not None:
            texts.append("\n".join(source.lines_of(fact.frame.path)))
        while any(re.search(rf"\b{name}\b", text) for text in texts):
            name = f"loaded_{name}"
        return name
