"""Changes for what is asked of each row: loaded once under a name, and read by that name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from django_pro.core.observed import Frame
from django_pro.edits import Annotation, Edit, Import, Loads, Patch, Prefetched, merged
from django_pro.edits.eager_loading import NOTHING
from django_pro.edits.source_text import string_of
from django_pro.facts import lookups, source
from django_pro.facts.lookups import Lookup
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing, Hop, place_of
from django_pro.rules import before_loop, eager, from_rows, linked, subqueries
from django_pro.rules.moved import Place, is_of_moment, moved
from django_pro.rules.rule import Cluster, own_model

_MODELS = "django.db.models"
SLICED_PREFETCH = (4, 2)
"""First Django whose `Prefetch` takes a sliced queryset (its release notes)."""


def mend(cluster: Cluster) -> Edit | None:
    """Everything of a cluster in one edit; None where nothing of it can be written."""
    if any(each.origin is not None and each.origin.collected for each in cluster.growing):
        return None
    parts = []
    loadable = next((each for each in cluster.growing if eager.is_loadable(each)), None)
    if loadable is not None:
        parts.append(_loading(cluster, loadable))
    plain = {each.path for each in cluster.beside if eager.is_loadable(each)}
    done = set()
    for growing in cluster.growing:
        asked = growing.site, growing.origin, growing.group.sql, growing.group.template_line
        if eager.is_loadable(growing) or growing.group.kind != "select" or asked in done:
            continue
        done.add(asked)
        own = _Mending(cluster, growing, growing.path in plain).edit()
        own = own or before_loop.mend(replace(cluster, growing=(growing,)))
        parts.append(own or subqueries.mend(cluster, growing))
    found = merged(part for part in parts if part is not None)
    return found[0] if found else linked.mend(cluster)


def _loading(cluster: Cluster, growing: Growing) -> Edit | None:
    """The rows loaded as they are; where the line orders or filters them, as it wants them."""
    edit = eager.loading(cluster)
    chosen = _chosen(cluster, edit) if edit is not None else None
    if chosen is not None:
        return replace(chosen, otherwise=edit)
    if edit is None or edit.otherwise is not None or not growing.hops[-1].many:
        return edit
    own = _Mending(cluster, growing, is_loaded=False).edit()
    is_other = own is not None and own.place == edit.place and own.patches
    return replace(edit, otherwise=own) if is_other else edit


def _chosen(cluster: Cluster, edit: Edit) -> Edit | None:
    """The lists that a line filters or orders loaded as it wants them, with what is read of their
    rows, where something is; the rest as it is."""
    loadable = [each for each in cluster.beside if eager.is_loadable(each)]
    found = dict[tuple[str, ...], list[Edit]]()
    for path in sorted({each.path for each in loadable if each.hops[-1].many}, key=len):
        below = [each for each in loadable if each.path[: len(path)] == path != each.path]
        if not below or any(path[: len(other)] == other for other in found):
            continue
        cut = (replace(each, hops=each.hops[len(path) :]) for each in below)
        inner = eager.loads(eager.tree_of(cut))
        own = [
            _Mending(cluster, each, is_loaded=False, inner=inner).edit()
            for each in loadable
            if each.path == path
        ]
        fitting = [each for each in own if each is not None and each.place == edit.place]
        if len(fitting) == len(own) and all(each.loads.is_named() for each in fitting):
            found[path] = fitting
    rest = [
        each for each in cluster.beside if not any(each.path[: len(path)] == path for path in found)
    ]
    plain = eager.loading(replace(cluster, beside=tuple(rest))) if rest else None
    parts = [plain, *(each for own in found.values() for each in own)]
    whole = merged(each for each in parts if each is not None) if found else []
    return replace(whole[0], parts=()) if len(whole) == 1 else None


@dataclass(frozen=True)
class _Asked:
    """What a line asks of a row's relation, in Python or in a template."""

    row: str
    """As it is written there."""
    ending: str
    """The method, or `[]`, that ends it; empty where all rows are read."""
    chain: str = ""
    """Methods before it that choose the rows."""
    conditions: str | None = ""
    """The chain as keywords of `Q`, seen from the row's model; None where it is more than that."""
    imports: tuple[Import, ...] = ()


@dataclass(frozen=True)
class _Use:
    """What takes the place of a lookup."""

    loads: Loads
    """Of the rows that it is asked of."""
    text: str
    attribute: str = ""
    """What the text reads of the row, and rows from elsewhere may not have."""


class _Mending:
    """One growing pattern, the rows it is asked of, and the line that asks."""

    def __init__(
        self, cluster: Cluster, growing: Growing, is_loaded: bool, inner: Loads = NOTHING
    ) -> None:
        self.observations: Observations = cluster.observations
        self.cluster = cluster
        self.growing = growing
        self.group = growing.group
        self.is_loaded = is_loaded
        """Whether the relation's own rows are loaded for another reason."""
        self.inner = inner
        """What is read of the rows under their new name."""
        self.is_of_request = False
        """Whether the line asks by what is computed at each request."""
        self.guarded = ""
        """The name that the line reads already where rows have it."""

    def edit(self) -> Edit | None:
        place = self._origin()
        if place is None or not self.growing.hops or before_loop.writes(self.growing):
            return None
        hop = self.growing.hops[-1]
        if not hop.many and not self.group.via:
            return self._of_key(place, hop)
        if not hop.many or hop.generic or not self._owner():
            return None
        for frame in (*self.group.ran, *self.group.built):
            if self.observations.is_ours(frame.path):
                lookup = lookups.of_relation(frame, hop.name)
                if lookup is None and not self.group.via:
                    lookup = lookups.of_condition(frame, self._fields_back())
                if lookup is not None:
                    return self._in_python(place, lookup)
        if self.group.template_path:
            return self._in_template(place)
        return None

    def _origin(self) -> Frame | None:
        """Where the rows are chosen that the lookup is asked of."""
        if self.growing.followed:
            return None if self._is_of_one() else self.growing.place
        if self.growing.origin is None:
            return None
        return place_of(self.observations, self.growing.endpoint, self.group, self.growing.origin)

    def _is_of_one(self) -> bool:
        """Whether one and the same instance is asked again and again."""
        origin = self.growing.origin
        alone = origin is not None and origin.count == 1 and origin.rows == 1
        return alone and len(self.growing.hops) == 1

    def _owner(self) -> str:
        """Label of the model whose relation it is."""
        above = self.growing.hops[:-1]
        if above:
            return above[-1].model
        return self.growing.origin.model if self.growing.origin is not None else ""

    def _fields_back(self) -> list[str]:
        """Fields of the asked model that lead to the row."""
        owner, model = self._owner(), self.observations.model.get(self.group.model)
        name = self.growing.hops[-1].name
        return [
            field.name
            for field in (model.fields if model is not None else ())
            if field.relation == owner and field.accessor == name
        ]

    def _back(self) -> str:
        """The lookup from the asked model to the row; empty where none is known."""
        forward = self.observations.field(self._owner(), self.growing.hops[-1].name)
        if forward is not None:
            return forward.query_name if forward.kind == "ManyToManyField" else ""
        return next(iter(self._fields_back()), "")

    def _of_key(self, place: Frame, hop: Hop) -> Edit | None:
        """`Author.objects.get(pk=book.author_id)` is `book.author`."""
        for frame in (*self.group.ran, *self.group.built):
            found = lookups.of_key(frame, hop.name)
            if found is None:
                continue
            row, whole = found
            field = self.observations.field(self._owner(), hop.name)
            # Without a key there is no row, and nothing says so any more.
            is_heard = lookups.is_shortcut(whole) or lookups.catches(
                frame.path, whole, from_rows.NOT_FOUND
            )
            if is_heard and (field is None or field.null):
                return None
            text = f"{source.text_of(frame.path, row)}.{hop.name}"
            patch = lookups.patch(frame.path, whole, text)
            told = f"read {text} at line {patch.line}"
            return self._edit(place, Loads((hop.name,)), (patch,), told)
        return None

    def _in_python(self, place: Frame, lookup: Lookup) -> Edit | None:
        ending = lookup.ending.name if lookup.ending is not None else ""
        plain = None
        if lookup.variable is not None and not ending and self._is_updated():
            # The name stays: a choice in its place in the loop is hard to read.
            value = lookup.variable.value
            lookup = replace(lookup, whole=value, parent=lookup.variable, variable=None)
        if ending in ("count", "exists") and not lookup.steps:
            plain = self._plainly(place)
        serves = eager.is_of_view(self.observations, self.growing.endpoint, place)
        lookup = moved(lookup, Place(place, serves))
        self.is_of_request = is_of_moment(lookup)
        if self.is_of_request and not serves and not _is_in_function(place):
            return plain
        imports = self._imports(place, lookup)
        if imports is None:
            return plain
        self.guarded = lookups.guarded(lookup)
        kept = self._conditions(lookup)
        asked = _Asked(lookup.text(lookup.row), ending, lookup.chain, kept, imports)
        found = plain
        for use in reversed(list(self._uses(lookup, asked))):
            edit = self._of_use(place, lookup, use)
            found = replace(edit, otherwise=found) if edit is not None else found
        return found

    def _of_use(self, place: Frame, lookup: Lookup, use: _Use) -> Edit | None:
        row = lookup.text(lookup.row)
        loads, text = self._nested(use.loads), use.text
        if loads is None:
            return None
        if use.attribute and use.attribute == self.guarded:
            return self._edit(place, loads, (), "")
        if use.attribute and not self._is_beside(place, lookup):
            if not re.fullmatch(r"[\w.]+", row):
                return None
            asked = lookup.text(lookup.whole)
            text = f'{text} if hasattr({row}, "{use.attribute}") else {asked}'
            if not isinstance(lookup.parent, ast.Return | ast.Assign):
                text = f"({text})"
        patch = lookups.patch(lookup.path, lookup.whole, text)
        named = use.attribute or text
        told = f"read {named} at {self.observations.relative(lookup.path)}:{patch.line}"
        return self._edit(place, loads, (patch, *lookup.removed()), told)

    def _plainly(self, place: Frame) -> Edit | None:
        """A count or a test of existence is answered by rows that are there."""
        loads = self._nested(Loads(prefetch=(Prefetched(self.growing.hops[-1].name),)))
        return self._edit(place, loads, (), "") if loads is not None else None

    def _edit(self, place: Frame, loads: Loads, patches: tuple[Patch, ...], told: str) -> Edit:
        found = eager.edit(self.observations, self.growing, place, loads, patches, told)
        return replace(found, is_of_request=self.is_of_request)

    def _nested(self, leaf: Loads) -> Loads | None:
        """What the rows of the origin load so that those of the last hop but one load the leaf."""
        return _below(self.growing.hops[:-1], leaf)

    def _uses(self, lookup: Lookup, asked: _Asked) -> Iterator[_Use]:
        """What is to be tried, the best first."""
        if asked.chain or not self.is_loaded:
            if asked.ending == "count" and asked.conditions is not None:
                yield self._count(asked)
            elif asked.ending == "count" and self._back() and _chooses(lookup):
                yield self._count_nested(asked)
            if asked.ending == "exists" and self._back():
                yield self._exists(asked)
        if asked.ending == "aggregate":
            yield from self._aggregates(lookup, asked)
        elif asked.chain or lookup.taken or asked.ending not in ("count", "exists"):
            rows = self._rows(lookup, asked)
            if rows is not None:
                yield rows

    def _count(self, asked: _Asked) -> _Use:
        hop = self.growing.hops[-1]
        name = self._name(f"{hop.name}_count", bool(asked.chain))
        q = f", filter=Q({asked.conditions})" if asked.conditions else ""
        expression = f'Count("{hop.query_name}"{q}, distinct=True)'
        return self._grouped(asked, name, expression, "Count", "Q")

    def _count_nested(self, asked: _Asked) -> _Use:
        """A count whose conditions are more than keywords: `exclude(...)`, `Q`."""
        name = self._name(f"{self.growing.hops[-1].name}_count", bool(asked.chain))
        rows = ".".join(filter(None, (self._outer(), asked.chain)))
        text, imports = subqueries.counted(rows, self._back())
        found = self._annotated(asked, name, text, self._named()[1])
        (annotation,) = found.loads.annotations
        annotation = replace(annotation, imports=(*annotation.imports, *imports))
        return replace(found, loads=Loads(annotations=(annotation,)))

    def _exists(self, asked: _Asked) -> _Use:
        name = self._name(f"has_{self.growing.hops[-1].name}", bool(asked.chain))
        rows = ".".join(filter(None, (self._outer(), asked.chain)))
        return self._annotated(
            asked, name, f"Exists({rows})", self._named()[1], ("Exists", "OuterRef")
        )

    def _ordering(self) -> tuple[str, ...]:
        """`Meta.ordering` of the rows that are annotated, where it orders them."""
        parent = self.growing.group.parent
        return self.growing.request.groups[parent].ordering if parent is not None else ()

    def _annotated(
        self, asked: _Asked, name: str, expression: str, model: str = "", names: Sequence[str] = ()
    ) -> _Use:
        imports = (*asked.imports, *((_MODELS, each) for each in names))
        found = Annotation(name, expression, model, imports)
        return _Use(Loads(annotations=(found,)), f"{asked.row}.{name}", name)

    def _grouped(self, asked: _Asked, name: str, expression: str, *names: str) -> _Use:
        """As `_annotated`, with an expression that has the database group the rows."""
        imports = (*asked.imports, *((_MODELS, each) for each in names))
        found = Annotation(name, expression, "", imports, self._ordering())
        return _Use(Loads(annotations=(found,)), f"{asked.row}.{name}", name)

    def _outer(self) -> str:
        return f'{self._named()[0]}.objects.filter({self._back()}=OuterRef("pk"))'

    def _named(self) -> tuple[str, str]:
        """The model that is asked as source has it, and the label of the one that is imported.

        A table that Django made itself for a many-to-many field stands in no module.
        """
        label = self.group.model
        through = self.observations.through(label)
        if through is None:
            return own_model(label), label
        owner, field = through
        return f"{own_model(owner)}.{field}.through", owner

    def _aggregates(self, lookup: Lookup, asked: _Asked) -> Iterator[_Use]:
        hop, found = self.growing.hops[-1], lookup.aggregate
        if found is None or len(found[0].args) != 1 or found[0].keywords:
            return
        value, alias = found
        function, field = lookup.text(value.func), string_of(value.args[0])
        kind = function.rpartition(".")[2]
        name = self._name(f"{hop.name}_{alias.replace('__', '_')}", bool(asked.chain))

        def read(use: _Use) -> _Use:
            is_item = isinstance(lookup.whole, ast.Subscript)
            return use if is_item else replace(use, text=f'{{"{alias}": {use.text}}}')

        is_plain = kind in ("Max", "Min") or self._is_alone()
        if field and is_plain and asked.conditions is not None:
            q = f", filter=Q({asked.conditions})" if asked.conditions else ""
            joined = f'{function}("{hop.query_name}__{field}"{q})'
            yield read(self._grouped(asked, name, joined, "Q"))
        back = self._back()
        if back:
            rows = ".".join(filter(None, (self._outer(), asked.chain)))
            nested = (
                f'Subquery({rows}.order_by().values("{back}")'
                f'.annotate({alias}={lookup.text(value)}).values("{alias}"))'
            )
            names = ("Subquery", "OuterRef")
            yield read(self._annotated(asked, name, nested, self._named()[1], names))

    def _is_alone(self) -> bool:
        """Whether no other list is joined to the rows, whose rows a sum would count again."""
        origin = self.growing.origin
        built = origin.built if origin is not None else ()
        lines = " ".join(source.line_at(frame.path, frame.line) for frame in built)
        return "annotate" not in lines and all(
            each.path == self.growing.path or each.group.result not in ("count", "aggregate")
            for each in self.cluster.beside
        )

    def _rows(self, lookup: Lookup, asked: _Asked) -> _Use | None:
        hop, ending = self.growing.hops[-1], asked.ending
        chain, limit = asked.chain, ""
        if not hop.model or ending == "get":
            return None
        if ending in ("first", "last", "earliest", "latest"):
            is_ordered = any(step.name == "order_by" for step in lookup.steps)
            order = self._first(ending, is_ordered=is_ordered)
            if ending in ("earliest", "latest"):
                order = from_rows.ordering(lookup, ending)
                if not order:
                    return None
            chain, limit = ".".join(filter(None, (chain, order))), "1"
        elif ending == "[]":
            limit = from_rows.limit(lookup)
            if not limit:
                return None
        steps = {step.name for step in lookup.steps} if chain else set()
        name, rows = "", f"{asked.row}.{hop.name}.all()"
        along = lookups.loaded_along(lookup)
        if along is not None and not limit:
            text = from_rows.value(lookup, rows, ending)
            whole = Loads(prefetch=(Prefetched(hop.name, hop.model, along),))
            return _Use(whole, self._kept(lookup, text)) if text is not None else None
        if limit or not steps <= {"select_related", "prefetch_related"}:
            name = self._name(from_rows.name_for(lookup, hop.name, ending), False)
            rows = f"{asked.row}.{name}"
        text = from_rows.value(lookup, rows, ending)
        if text is None:
            return None
        if ending == "[]" and not self._can_slice() and isinstance(lookup.whole, ast.Subscript):
            text = f"{rows}[{lookup.text(lookup.whole.slice)}]"
        return _Use(self._prefetched(chain, limit, name, asked.imports), text, name)

    def _kept(self, lookup: Lookup, text: str) -> str:
        """The lookup beside the text, for rows whose prefetched ones were thrown away: what was
        loaded along would be asked row by row there."""
        row, name = lookup.text(lookup.row), self.growing.hops[-1].name
        if lookup.ending is not None or not self._is_updated() or not re.fullmatch(r"[\w.]+", row):
            return text
        held = f'getattr({row}, "_prefetched_objects_cache", {{}})'
        parts = text, f'if "{name}" in {held}', f"else {lookup.text(lookup.whole)}"
        if not isinstance(lookup.parent, ast.Return | ast.Assign):
            return f"({' '.join(parts)})"
        margin = " " * lookup.parent.col_offset
        return "\n".join(("(", *(f"{margin}    {each}" for each in parts), f"{margin})"))

    def _is_updated(self) -> bool:
        """Whether REST framework answers with such a row after an update: it throws away first
        what was prefetched (`UpdateModelMixin.update`)."""
        return self.growing.endpoint.kind == "drf" and any(
            each.kind == "drf"
            and each.queryset_model == self._owner()
            and not {"PUT", "PATCH"}.isdisjoint(each.methods)
            for each in self.observations.endpoints
        )

    def _prefetched(
        self, chain: str, limit: str, name: str, imports: tuple[Import, ...] = ()
    ) -> Loads:
        hop = self.growing.hops[-1]
        if limit and self._can_slice():
            chain = f"{chain or 'all()'}[:{limit}]"
        if not chain:
            return Loads(prefetch=(Prefetched(hop.name),))
        instead = self.group.prefetched and not self.is_loaded
        wanted = Prefetched(
            hop.name,
            hop.model,
            self.inner,
            chain=chain,
            chain_imports=imports,
            to_attr=name,
            instead=instead,
        )
        return Loads(prefetch=(wanted,))

    def _can_slice(self) -> bool:
        return self.observations.django >= SLICED_PREFETCH

    def _first(self, ending: str, *, is_ordered: bool = False) -> str:
        """What brings the row of `first()` or `last()` to the top."""
        if not is_ordered and self._is_by_key():
            return 'order_by("pk")' if ending == "first" else 'order_by("-pk")'
        return "" if ending == "first" else "reverse()"

    def _is_by_key(self) -> bool:
        """Whether the order is the one that `first()` falls back on: by the primary key alone."""
        ordered = re.search(r"ORDER BY (.*?)(?: LIMIT|$)", self.group.sql)
        model = self.observations.model.get(self.group.model)
        if ordered is None or model is None:
            return True
        columns = {field.column for field in model.fields if field.unique}
        key = ordered.group(1).split(",")
        return len(key) == 1 and any(f"{column}" in key[0] for column in (*columns, "id"))

    def _name(self, name: str, is_filtered: bool) -> str:
        """One that the model does not have."""
        fact = self.observations.model.get(self._owner())
        text = ""
        if fact is not None and fact.frame is not None:
            text = "\n".join(source.lines_of(fact.frame.path))
        if self.guarded:
            return self.guarded
        if is_filtered:
            name = f"chosen_{name}" if not name.startswith("has_") else f"has_chosen_{name[4:]}"
        while re.search(rf"\b{name}\b", text):
            name = f"loaded_{name}"
        place = self._origin()
        near = "\n".join(source.lines_of(place.path)) if place is not None else ""
        numbered = (f"{name}_{number}" if number > 1 else name for number in count(1))
        return next(each for each in numbered if not re.search(rf'\b{each}=|"{each}"', near))

    def _imports(self, place: Frame, lookup: Lookup) -> tuple[Import, ...] | None:
        """What the chain's names need where the rows are chosen; None where they mean nothing."""
        if not lookup.names:
            return ()
        here = source.outermost_function(place.path, place.line)
        there = source.outermost_function(lookup.path, lookup.whole.lineno)
        bound = source.imported(lookup.path)
        local = _assigned(there) if there is not None else {}
        found: list[Import] = []
        for name in sorted(lookup.names):
            if name in local:
                if here is not there or not _is_known(local[name], place.line):
                    return None
            elif name in bound:
                found.append(bound[name])
            elif lookup.path != place.path:
                module = self._module_of(lookup.path)
                if not module or name not in source.defined(lookup.path):
                    return None
                found.append((module, name))
        return tuple(found)

    def _module_of(self, path: str) -> str:
        """The module that a file of models is imported as; empty for other files."""
        found = (
            fact.module
            for fact in self.observations.models
            if fact.frame is not None and fact.frame.path == path
        )
        return next(found, "")

    def _is_beside(self, place: Frame, lookup: Lookup) -> bool:
        """Whether the rows that the lookup reads are always those of the place."""
        if place.path != lookup.path:
            return False
        line = lookup.whole.lineno
        here = source.outermost_function(place.path, place.line)
        if here is not None and here is source.outermost_function(lookup.path, line):
            return True
        holder = source.class_at(place.path, place.line)
        is_model = self.observations.model.get(self._owner())
        in_model = is_model is not None and holder is not None and holder.name == is_model.name
        return holder is not None and not in_model and holder is source.class_at(lookup.path, line)

    def _in_template(self, place: Frame) -> Edit | None:
        path, line = self.group.template_path, self.group.template_line
        hop = self.growing.hops[-1]
        if not self.observations.is_ours(path):
            return None
        made = [
            self._of_dotted(place, path, line, column, end, parts)
            for column, end, parts in lookups.in_template(path, line, hop.name)
        ]
        found = merged(each for each in made if each is not None)
        return found[0] if found else None

    def _of_dotted(
        self, place: Frame, path: str, line: int, column: int, end: int, parts: Sequence[str]
    ) -> Edit | None:
        hop = self.growing.hops[-1]
        at = parts.index(hop.name, 1)
        rest = [part for part in parts[at + 1 :] if part != "all"]
        asked = _Asked(".".join(parts[:at]), rest[0] if rest else "")
        plain: Edit | None = None
        if asked.ending == self.group.result == "count":
            use, plain = self._count(asked), self._plainly(place)
        elif asked.ending == self.group.result == "exists" and self._back():
            use, plain = self._exists(asked), self._plainly(place)
        elif asked.ending in ("first", "last") and hop.model:
            name = self._name(f"{asked.ending}_{hop.name}", False)
            loads = self._prefetched(self._first(asked.ending) or "all()", "1", name)
            use = _Use(loads, f"{asked.row}.{name}.0", name)
        elif not asked.ending and self.group.limit is not None:
            # A slice of rows that are there is taken from them.
            return self._plainly(place)
        else:
            return None
        nested = self._nested(use.loads)
        if nested is None or not self._is_only_template(path) or self.is_loaded:
            return plain
        text = ".".join((use.text, *rest[1:]))
        patch = Patch(path, line, column, line, end, text)
        told = f"read {text} at {self.observations.relative(path)}:{line}"
        return replace(self._edit(place, nested, (patch,), told), otherwise=plain)

    def _conditions(self, lookup: Lookup) -> str | None:
        """Keywords of the filters as seen from the row's model; None where there is more to it."""
        kept = []
        for step in lookup.steps:
            call = step.node
            if step.name != "filter" or not isinstance(call, ast.Call) or call.args:
                return None
            for keyword in call.keywords:
                # Through a list a row is counted once for each of its rows.
                if keyword.arg is None or self._leads_to_many(keyword.arg):
                    return None
                if keyword.arg != lookup.taken:
                    value = lookup.text(keyword.value)
                    kept.append(f"{self.growing.hops[-1].query_name}__{keyword.arg}={value}")
        return ", ".join(kept)

    def _leads_to_many(self, path: str) -> bool:
        """Whether a condition of the asked model goes through a list of rows."""
        label = self.group.model
        for name in path.split("__"):
            found = self.observations.target(label, name)
            if found is None:
                return False
            label, many = found
            if many:
                return True
        return False

    def _is_only_template(self, path: str) -> bool:
        """Whether nothing but the endpoints of this pattern renders the template."""
        own = {each.endpoint.id for each in self.cluster.growing}
        return all(
            request.endpoint in own
            for request in self.observations.requests
            if path in request.templates
        )


def _is_in_function(place: Frame) -> bool:
    return source.outermost_function(place.path, place.line) is not None


def _chooses(lookup: Lookup) -> bool:
    """Whether the steps say which rows there are, and each once."""
    return all(step.name in ("filter", "exclude", "order_by") for step in lookup.steps)


def _below(hops: Sequence[Hop], leaf: Loads) -> Loads | None:
    if not hops:
        return leaf
    last = next((n for n in range(len(hops)) if hops[n].many or hops[n].generic), None)
    is_plain = not leaf.annotations and not leaf.select
    if is_plain and (last is None or not any(each.model for each in leaf.prefetch)):
        prefix = "__".join(hop.name for hop in hops)
        prefetch = [replace(each, lookup=f"{prefix}__{each.lookup}") for each in leaf.prefetch]
        return Loads(prefetch=tuple(prefetch))
    if last is None:
        # Rows that a join brings can't be annotated.
        return None
    hop = hops[last]
    inner = _below(hops[last + 1 :], leaf)
    if inner is None or not hop.model or hop.generic:
        return None
    lookup = "__".join(each.name for each in hops[: last + 1])
    return Loads(prefetch=(Prefetched(lookup, hop.model, inner),))


def _assigned(function: ast.FunctionDef | ast.AsyncFunctionDef) -> dict[str, list[int]]:
    """Lines at which each local name gets a value; 0 for a parameter."""
    found: dict[str, list[int]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.setdefault(node.id, []).append(node.lineno)
        elif isinstance(node, ast.arg):
            found.setdefault(node.arg, []).append(0)
    return found


def _is_known(lines: Iterable[int], line: int) -> bool:
    """Whether a name has its only value before a line."""
    given = list(lines)
    return len(given) == 1 and given[0] < line
