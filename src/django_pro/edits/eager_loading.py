"""What a queryset should load along, and how that is written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Loads:
    """Arguments of `select_related` and `prefetch_related`; fields that are not to be deferred."""

    select: tuple[str, ...] = ()
    prefetch: tuple[Prefetched, ...] = ()
    fields: tuple[str, ...] = ()
    """Of an `only()` or `defer()` that stands there."""

    def source(self) -> str:
        """The methods as they are called, without the queryset."""
        parts = []
        if self.select:
            parts.append(f"select_related({', '.join(map(quoted, self.select))})")
        if self.prefetch:
            listed = ", ".join(each.source() for each in self.prefetch)
            parts.append(f"prefetch_related({listed})")
        return ".".join(parts)

    def wording(self) -> str:
        """What is added, for a person."""
        kept = f"{', '.join(map(quoted, self.fields))} in only(), or out of defer()"
        return ". ".join(filter(None, (self.source(), kept if self.fields else "")))

    def models(self) -> set[str]:
        """Labels of the models that the source names."""
        return {label for each in self.prefetch for label in each.models()}


@dataclass(frozen=True, slots=True)
class Prefetched:
    """One argument of `prefetch_related`."""

    lookup: str
    model: str = ""
    """Label of the queryset's model; empty for a plain lookup."""
    inner: Loads = Loads()
    """What that queryset loads along."""
    generic: bool = False
    """Whether the lookup is a GenericForeignKey."""

    def source(self) -> str:
        if not self.model:
            return quoted(self.lookup)
        queryset = f"{self.model.rpartition('.')[2]}.objects.{self.inner.source()}"
        if self.generic:
            return f"GenericPrefetch({quoted(self.lookup)}, [{queryset}])"
        return f"Prefetch({quoted(self.lookup)}, queryset={queryset})"

    def models(self) -> set[str]:
        return {self.model, *self.inner.models()} if self.model else set()


@dataclass(frozen=True, slots=True)
class EagerLoading:
    """Eager loading to be added to the queryset that is built, or served, at a place."""

    path: str
    """Absolute."""
    line: int
    column: int
    loads: Loads
    admin: str = ""
    """`list` for the changelist of a ModelAdmin, `form` for its other pages; else empty."""
    serves: bool = False
    """Whether the place is a class that serves rows, or a statement of its own that says which."""
    modules: Mapping[str, str] = field(default_factory=dict)
    """Where the models that are named come from, by label."""


def merged(loadings: Iterable[EagerLoading]) -> list[EagerLoading]:
    """One for each place."""
    found: dict[tuple[str, int, int], EagerLoading] = {}
    for each in loadings:
        place = (each.path, each.line, each.column)
        known = found.get(place)
        if known is None:
            found[place] = each
            continue
        found[place] = replace(
            known,
            loads=_union(known.loads, each.loads),
            # What serves the forms too must stand where both read it.
            admin=known.admin if known.admin == each.admin else "form",
            modules={**known.modules, **each.modules},
        )
    return list(found.values())


def flat(loads: Loads, prefix: str = "") -> Loads:
    """The same as lookups alone: a query more for each relation, and no model to import."""
    lookups: list[str] = []
    for each in loads.prefetch:
        lookup = f"{prefix}{each.lookup}"
        inner = flat(each.inner, f"{lookup}__")
        below = [f"{lookup}__{name}" for name in each.inner.select]
        below += [deeper.lookup for deeper in inner.prefetch]
        lookups += below or [lookup]
    return Loads(loads.select, tuple(map(Prefetched, dict.fromkeys(lookups))), loads.fields)


def _union(one: Loads, other: Loads) -> Loads:
    prefetch = {each.lookup: each for each in one.prefetch}
    for each in other.prefetch:
        known = prefetch.get(each.lookup)
        if known is None or not known.model:
            prefetch[each.lookup] = each
        elif each.model:
            prefetch[each.lookup] = replace(known, inner=_union(known.inner, each.inner))
    select = longest(dict.fromkeys((*one.select, *other.select)))
    fields = dict.fromkeys((*one.fields, *other.fields))
    return Loads(tuple(select), tuple(prefetch.values()), tuple(fields))


def longest(names: Collection[str]) -> list[str]:
    """Without those that a longer one loads on its way."""
    return [name for name in names if not any(other.startswith(f"{name}__") for other in names)]


def quoted(name: str) -> str:
    """As Python source."""
    return f'"{name}"'
