"""A change to the source: what a queryset loads along, and text that is written otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from django_pro.edits.eager_loading import NOTHING, Import, Loads, flat, union


@dataclass(frozen=True, slots=True)
class Patch:
    """Text in the place of other text; lines from 1, columns in bytes of UTF-8 from 0, as `ast`."""

    path: str
    """Absolute."""
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    imports: tuple[Import, ...] = ()
    """What the text names."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Eager loading for the queryset that is built, or served, at a place, and what goes with it.

    What is loaded under a new name is also read under it: the patches stand where it is read.
    """

    path: str
    """Absolute."""
    line: int
    column: int
    loads: Loads = NOTHING
    admin: str = ""
    """`list` for the changelist of a ModelAdmin, `form` for its other pages; else empty."""
    serves: bool = False
    """Whether the place is a class that serves rows, or a statement of its own that says which."""
    modules: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Where the models that are named come from, by label."""
    patches: tuple[Patch, ...] = ()
    told: str = ""
    """What the patches do, for a person."""
    review: str = ""
    """What no proof covers and a person should look at; empty where the change is safe."""
    is_of_request: bool = False
    """Whether what it names is computed anew at each request: no class's body may hold it."""
    read_at: tuple[tuple[str, int], ...] = ()
    """Paths and lines that read the lists it loads: what they loaded along would ask for them
    again."""
    costs: int = 0
    """Queries that it costs each request of its pages, e.g. a paginator's count."""
    otherwise: Edit | None = None
    """What to try where this does not hold."""
    parts: tuple[Edit, ...] = ()
    """The edits that were merged into it."""
    replaces: tuple[Edit, ...] = ()
    """Edits that it is tried in place of."""

    @property
    def place(self) -> tuple[str, int, int]:
        """Path, line and column."""
        return self.path, self.line, self.column

    @property
    def paths(self) -> set[str]:
        """Files that it changes."""
        own = {self.path} if self.loads != NOTHING else set()
        return own | {patch.path for patch in self.patches}

    @property
    def names(self) -> set[str]:
        """What its files have to import for it."""
        given = {*self.loads.imports(), *(each for patch in self.patches for each in patch.imports)}
        return {
            *(name or module for module, name in given),
            *(label.rpartition(".")[2] for label in self.loads.models()),
        }

    def wording(self) -> str:
        """What is changed, for a person."""
        return "; ".join(filter(None, (self.loads.wording(), self.told)))

    def serves_for(self, other: Edit) -> bool:
        """Whether it does what the other is for."""
        return other == self or other in self.parts or other in self.replaces

    def stands_in(self, other: Edit) -> bool:
        """Whether its rows are a list that the other one loads."""
        return self.place != other.place and (self.path, self.line) in other.read_at

    def flat(self) -> Edit:
        """The same with plain lookups, as far as they do."""
        return self._replaced(replace(self, loads=flat(self.loads), parts=()))

    def alternative(self) -> Edit | None:
        """What is to be tried in its place."""
        return self._replaced(self.otherwise) if self.otherwise is not None else None

    def _replaced(self, other: Edit) -> Edit:
        return replace(other, replaces=(self, *self.parts, *self.replaces))


def merged(edits: Iterable[Edit]) -> list[Edit]:
    """One for each place; what wants a name there that another one has is left out."""
    found: dict[tuple[str, int, int], Edit] = {}
    for each in edits:
        known = found.get(each.place)
        if known is None:
            found[each.place] = each
        elif each not in (known, *known.parts) and not _clash(known.loads, each.loads):
            found[each.place] = _joined(known, each)
    return list(found.values())


def _clash(one: Loads, other: Loads) -> bool:
    """Whether both give one name to different things."""
    named = _named(one)
    return any(named.get(key, what) != what for key, what in _named(other).items())


def _named(loads: Loads) -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {
        ("annotation", each.name): each.expression for each in loads.annotations
    }
    for each in loads.prefetch:
        if each.to_attr:
            found["to_attr", each.lookup, each.to_attr] = each.source()
        found |= {(each.lookup, *key): what for key, what in _named(each.inner).items()}
    return found


def _joined(one: Edit, other: Edit) -> Edit:
    parts = tuple(dict.fromkeys((*(one.parts or (one,)), *(other.parts or (other,)))))
    return replace(
        one,
        loads=union(one.loads, other.loads),
        # What serves the forms too must stand where both read it.
        admin=one.admin if one.admin == other.admin else "form",
        serves=one.serves or other.serves,
        is_of_request=one.is_of_request or other.is_of_request,
        modules={**one.modules, **other.modules},
        patches=tuple(dict.fromkeys((*one.patches, *other.patches))),
        told="; ".join(dict.fromkeys(filter(None, (one.told, other.told)))),
        review="; ".join(dict.fromkeys(filter(None, (one.review, other.review)))),
        read_at=tuple(dict.fromkeys((*one.read_at, *other.read_at))),
        costs=one.costs + other.costs,
        otherwise=None,
        parts=parts,
    )
