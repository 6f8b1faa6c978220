"""Everything that the probe saw of a target, and where to look it up."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from django_pro.core.observed import EndpointFact, FieldFact, ModelFact, PlanFact, Request

Identity = tuple[str, str, str, str]
"""Endpoint id, method, role and URL: the same request at every scale."""


@dataclass(frozen=True)
class Observations:
    """Requests at every scale, with the facts that they are read against."""

    root: str
    models: tuple[ModelFact, ...]
    endpoints: tuple[EndpointFact, ...]
    requests: tuple[Request, ...]
    plans: tuple[PlanFact, ...] = ()
    checkouts: tuple[str, ...] = ()
    """Folders of packages that are installed from a checkout: the project's own code too."""
    large: tuple[str, ...] = ()
    """Labels of the models that the configuration calls large."""
    django: tuple[int, ...] = ()
    """The target's version."""

    @cached_property
    def endpoint(self) -> Mapping[str, EndpointFact]:
        """Endpoints by id."""
        return {fact.id: fact for fact in self.endpoints}

    @cached_property
    def model(self) -> Mapping[str, ModelFact]:
        """Models by label."""
        return {fact.label: fact for fact in self.models}

    @cached_property
    def _by_identity(self) -> Mapping[Identity, Mapping[int, Request]]:
        found: dict[Identity, dict[int, Request]] = {}
        for request in self.requests:
            if request.run == 0 and request.endpoint in self.endpoint:
                identity = (request.endpoint, request.method, request.role, request.url)
                found.setdefault(identity, {})[request.scale] = request
        return found

    def comparable(self) -> Iterator[tuple[Request, ...]]:
        """The same request at rising scales, where each answered as the first one did."""
        for by_scale in self._by_identity.values():
            runs = tuple(by_scale[scale] for scale in sorted(by_scale))
            if len(runs) > 1 and all(
                200 <= run.status < 400 and run.status == runs[0].status for run in runs
            ):
                yield runs

    def answered(self) -> Iterator[Request]:
        """Each request that answered 2xx, at the largest scale it was sent at."""
        for by_scale in self._by_identity.values():
            last = by_scale[max(by_scale)]
            if 200 <= last.status < 300:
                yield last

    def is_ours(self, path: str) -> bool:
        """Whether a file is the project's own."""
        if "/site-packages/" in path or "/dist-packages/" in path:
            return False
        return any(path.startswith(f"{root.rstrip('/')}/") for root in (self.root, *self.checkouts))

    def relative(self, path: str) -> str:
        """A path of the project as seen from its root; others stay absolute."""
        if not self.is_ours(path):
            return path
        return os.path.relpath(path, self.root).replace("\\", "/")

    def field(self, label: str, name: str) -> FieldFact | None:
        """A model's own field by its name, or None."""
        fact = self.model.get(label)
        if fact is None:
            return None
        return next((field for field in fact.fields if field.name == name), None)

    def through(self, label: str) -> tuple[str, str] | None:
        """Owner and name of the many-to-many field whose table Django made itself."""
        return next(
            (
                (fact.label, field.name)
                for fact in self.models
                for field in fact.fields
                if field.kind == "ManyToManyField" and label == f"{fact.label}_{field.name}"
            ),
            None,
        )

    def query_name(self, label: str, accessor: str) -> str:
        """The name by which filters and aggregates follow a reverse accessor; else empty."""
        for fact in self.models:
            for field in fact.fields:
                if field.relation == label and field.accessor == accessor:
                    return field.query_name
        return ""

    def target(self, label: str, name: str) -> tuple[str, bool] | None:
        """(related model's label, whether many) of a field or reverse accessor; None if neither."""
        field = self.field(label, name)
        if field is not None and field.relation:
            return field.relation, field.many
        for fact in self.models:
            for other in fact.fields:
                if other.relation == label and name in (other.accessor, other.query_name):
                    return fact.label, other.kind != "OneToOneField"
        return None
