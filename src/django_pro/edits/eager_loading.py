"""What a queryset should load along, and how that is written."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

Import = tuple[str, str]
"""Module and name; without a name, `import module`."""


@dataclass(frozen=True, slots=True)
class Loads:
    """Arguments of `select_related` and `prefetch_related`; fields that are not to be deferred."""

    select: tuple[str, ...] = ()
    prefetch: tuple[Prefetched, ...] = ()
    fields: tuple[str, ...] = ()
    """Of an `only()` or `defer()` that stands there."""
    annotations: tuple[Annotation, ...] = ()

    @property
    def ordering(self) -> tuple[str, ...]:
        """The rows' order, which an annotation would have Django leave out."""
        return next((each.ordering for each in self.annotations if each.ordering), ())

    def source(self) -> str:
        """The methods as they are called, without the queryset."""
        parts = []
        if self.annotations:
            listed = ", ".join(f"{each.name}={each.expression}" for each in self.annotations)
            parts.append(f"annotate({listed})")
        if self.ordering:
            parts.append(f"order_by({', '.join(map(quoted, self.ordering))})")
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

    def is_named(self) -> bool:
        """Whether a list of it gets another name."""
        return any(each.to_attr or each.inner.is_named() for each in self.prefetch)

    def models(self) -> set[str]:
        """Labels of the models that the source names."""
        asked = {each.model for each in self.annotations if each.model}
        return asked.union(*(each.models() for each in self.prefetch))

    def imports(self) -> set[Import]:
        """What else the source names."""
        own = {name for each in self.annotations for name in each.imports}
        return own.union(*(each.imports() for each in self.prefetch))


NOTHING = Loads()


@dataclass(frozen=True, slots=True)
class Annotation:
    """One argument of `annotate`."""

    name: str
    expression: str
    model: str = ""
    """Label of a model that the expression names."""
    imports: tuple[Import, ...] = ()
    ordering: tuple[str, ...] = ()
    """`Meta.ordering` of the rows, where the expression groups them: Django leaves it out then
    (release notes of Django 3.1, "Features removed")."""


@dataclass(frozen=True, slots=True)
class Prefetched:
    """One argument of `prefetch_related`."""

    lookup: str
    model: str = ""
    """Label of the queryset's model; empty for a plain lookup."""
    inner: Loads = NOTHING
    """What that queryset loads along."""
    generic: bool = False
    """Whether the lookup is a GenericForeignKey."""
    chain: str = ""
    """Methods of the queryset that choose its rows, e.g. `filter(pages__gt=3)`."""
    chain_imports: tuple[Import, ...] = ()
    to_attr: str = ""
    instead: bool = False
    """Whether a plain lookup of the same relation that stands there gives way to it."""

    def source(self) -> str:
        if not self.model:
            return quoted(self.lookup)
        named = f"{self.model.rpartition('.')[2]}.objects"
        queryset = ".".join(filter(None, (named, self.chain, self.inner.source())))
        if self.generic:
            return f"GenericPrefetch({quoted(self.lookup)}, [{queryset}])"
        kept = f", to_attr={quoted(self.to_attr)}" if self.to_attr else ""
        return f"Prefetch({quoted(self.lookup)}, queryset={queryset}{kept})"

    def models(self) -> set[str]:
        return {self.model, *self.inner.models()} if self.model else set()

    def imports(self) -> set[Import]:
        """What its source names besides models."""
        if not self.model:
            return set()
        own = (
            ("django.contrib.contenttypes.prefetch", "GenericPrefetch")
            if self.generic
            else ("django.db.models", "Prefetch")
        )
        return {own, *self.chain_imports, *self.inner.imports()}


def flat(loads: Loads, prefix: str = "") -> Loads:
    """The same as lookups alone: a query more for each relation, and no model to import."""
    lookups: list[str] = []
    kept = [each for each in loads.prefetch if each.to_attr]
    for each in loads.prefetch:
        if each.to_attr:
            continue
        lookup = f"{prefix}{each.lookup}"
        inner = flat(each.inner, f"{lookup}__")
        below = [f"{lookup}__{name}" for name in each.inner.select]
        below += [deeper.lookup for deeper in inner.prefetch]
        lookups += below or [lookup]
    plain = map(Prefetched, dict.fromkeys(lookups))
    return replace(loads, prefetch=(*plain, *kept))


def union(one: Loads, other: Loads) -> Loads:
    """Both, what one has already only once."""
    prefetch = {(each.lookup, each.to_attr): each for each in one.prefetch}
    for each in other.prefetch:
        key = (each.lookup, each.to_attr)
        known = prefetch.get(key)
        if known is None or not known.model:
            prefetch[key] = each
        elif each.model:
            prefetch[key] = replace(known, inner=union(known.inner, each.inner))
    for key, each in prefetch.items():
        plain = prefetch.get((each.lookup, "")) if each.to_attr else None
        if plain is not None and plain.inner != NOTHING:
            # What is read of the relation's rows is read of those under the other name.
            prefetch[key] = replace(each, inner=union(each.inner, plain.inner))
    select = longest(dict.fromkeys((*one.select, *other.select)))
    fields = dict.fromkeys((*one.fields, *other.fields))
    annotations = dict.fromkeys((*one.annotations, *other.annotations))
    folded = tuple(_folded(prefetch.values()))
    return Loads(tuple(select), folded, tuple(fields), tuple(annotations))


def _folded(prefetch: Iterable[Prefetched]) -> list[Prefetched]:
    """Plain lookups that pass a relation with a queryset of its own, as lookups of that queryset.

    Django refuses a queryset for a lookup that an earlier one has passed already.
    """
    found = list(prefetch)
    for number, outer in enumerate(found):
        if not outer.model or outer.to_attr or outer.generic:
            continue
        start = f"{outer.lookup}__"
        passing = [each for each in found if not each.model and each.lookup.startswith(start)]
        below = (Prefetched(each.lookup.removeprefix(start)) for each in passing)
        inner = union(outer.inner, Loads(prefetch=tuple(below)))
        found[number] = replace(outer, inner=inner)
        found = [each for each in found if each not in passing]
        return _folded(found) if passing else found
    return found


def longest(names: Collection[str]) -> list[str]:
    """Without those that a longer one loads on its way."""
    return [name for name in names if not any(other.startswith(f"{name}__") for other in names)]


def quoted(name: str) -> str:
    """As Python source."""
    return f'"{name}"'
