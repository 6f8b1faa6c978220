"""Changes for what is asked of each row: loaded once under a name, and read by that name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from django_pro.core.observed import Frame
from django_pro.edits import Annotation, Edit, Import, Loads, Patch, Prefetched, merged
from django_pro.edits.source_text import string_of
from django_pro.facts import lookups, source
from django_pro.facts.lookups import Lookup
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing, Hop, place_of
from django_pro.rules import before_loop, eager
from django_pro.rules.rule import Cluster, own_model

_MODELS = "django.db.models"
_NOT_FOUND = ("DoesNotExist", "ObjectDoesNotExist", "MultipleObjectsReturned", "Exception")
SLICED_PREFETCH = (4, 2)
"""First Django whose `Prefetch` takes a sliced queryset (its release notes)."""


def mend(cluster: Cluster) -> Edit | None:
    """Everything of a cluster in one edit; None where nothing of it can be written."""
    parts = []
    if any(eager.is_loadable(each) for each in cluster.growing):
        parts.append(eager.loading(cluster))
    plain = {each.path for each in cluster.beside if eager.is_loadable(each)}
    done = set()
    for growing in cluster.growing:
        asked = growing.site, growing.group.sql, growing.group.template_line
        if eager.is_loadable(growing) or growing.group.kind != "select" or asked in done:
            continue
        done.add(asked)
        own = _Mending(cluster, growing, growing.path in plain).edit()
        parts.append(own or before_loop.mend(replace(cluster, growing=(growing,))))
    found = merged(part for part in parts if part is not None)
    return found[0] if found else None


@dataclass(frozen=True)
class _Use:
    """What takes the place of a lookup."""

    loads: Loads
    """Of the rows that it is asked of."""
    text: str
    attribute: str = ""
    """What the text reads of the row, and rows from elsewhere may not have."""
    otherwise: Loads | None = None
    """What would do without another text."""


class _Mending:
    """One growing pattern, the rows it is asked of, and the line that asks."""

    def __init__(self, cluster: Cluster, growing: Growing, is_loaded: bool) -> None:
        self.observations: Observations = cluster.observations
        self.cluster = cluster
        self.growing = growing
        self.group = growing.group
        self.is_loaded = is_loaded
        """Whether the relation's own rows are loaded for another reason."""

    def edit(self) -> Edit | None:
        place = self._origin()
        if place is None or not self.growing.hops:
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
            text = f"{source.text_of(frame.path, row)}.{hop.name}"
            patch = lookups.patch(frame.path, whole, text)
            told = f"read {text} at line {patch.line}"
            return self._edit(place, Loads((hop.name,)), (patch,), told)
        return None

    def _in_python(self, place: Frame, lookup: Lookup) -> Edit | None:
        row = lookup.text(lookup.row)
        imports = self._imports(place, lookup)
        if imports is None:
            return self._plainly(place, lookup)
        found = self._plainly(place, lookup)
        for use in reversed(list(self._uses(lookup, row, imports))):
            edit = self._of_use(place, lookup, row, use)
            found = replace(edit, otherwise=found) if edit is not None else found
        return found

    def _of_use(self, place: Frame, lookup: Lookup, row: str, use: _Use) -> Edit | None:
        loads, text = self._nested(use.loads), use.text
        if loads is None:
            return None
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

    def _plainly(self, place: Frame, lookup: Lookup | None) -> Edit | None:
        """A count or a test of existence is answered by rows that are there."""
        ending = lookup.ending.name if lookup is not None and lookup.ending is not None else ""
        if lookup is not None and (lookup.steps or ending not in ("count", "exists")):
            return None
        loads = self._nested(Loads(prefetch=(Prefetched(self.growing.hops[-1].name),)))
        return self._edit(place, loads, (), "") if loads is not None else None

    def _edit(self, place: Frame, loads: Loads, patches: tuple[Patch, ...], told: str) -> Edit:
        known = self.observations.model
        return Edit(
            path=place.path,
            line=place.line,
            column=place.column,
            loads=loads,
            admin=eager.page_of_admin(self.growing),
            serves=eager.is_of_view(self.observations, self.growing.endpoint, place),
            modules={label: known[label].module for label in loads.models() if label in known},
            patches=patches,
            told=told,
        )

    def _nested(self, leaf: Loads) -> Loads | None:
        """What the rows of the origin load so that those of the last hop but one load the leaf."""
        return _below(self.growing.hops[:-1], leaf)

    def _uses(self, lookup: Lookup, row: str, imports: tuple[Import, ...]) -> Iterator[_Use]:
        """What is to be tried, the best first."""
        ending = lookup.ending.name if lookup.ending is not None else ""
        hop = self.growing.hops[-1]
        if lookup.steps or not self.is_loaded:
            if ending == "count" and _is_filter_only(lookup):
                yield self._count(lookup, row, imports, hop)
            if ending == "exists" and self._back():
                yield self._exists(lookup, row, imports, hop)
        if ending == "aggregate":
            yield from self._aggregates(lookup, row, imports, hop)
        elif lookup.steps or ending not in ("count", "exists"):
            rows = self._rows(lookup, row, imports, hop, ending)
            if rows is not None:
                yield rows

    def _count(self, lookup: Lookup, row: str, imports: tuple[Import, ...], hop: Hop) -> _Use:
        name = self._name(f"{hop.name}_count", bool(lookup.steps))
        kept = _conditions(lookup, hop.query_name)
        q = f", filter=Q({kept})" if kept else ""
        expression = f'Count("{hop.query_name}"{q}, distinct=True)'
        named = (*imports, (_MODELS, "Count"), *(((_MODELS, "Q"),) if kept else ()))
        return _Use(
            Loads(annotations=(Annotation(name, expression, "", named),)), f"{row}.{name}", name
        )

    def _exists(self, lookup: Lookup, row: str, imports: tuple[Import, ...], hop: Hop) -> _Use:
        name = self._name(f"has_{hop.name}", bool(lookup.steps))
        asked = ".".join(filter(None, (self._outer(), lookup.chain)))
        named = (*imports, (_MODELS, "Exists"), (_MODELS, "OuterRef"))
        found = Annotation(name, f"Exists({asked})", self.group.model, named)
        return _Use(Loads(annotations=(found,)), f"{row}.{name}", name)

    def _outer(self) -> str:
        return f'{own_model(self.group.model)}.objects.filter({self._back()}=OuterRef("pk"))'

    def _aggregates(
        self, lookup: Lookup, row: str, imports: tuple[Import, ...], hop: Hop
    ) -> Iterator[_Use]:
        call = lookup.ending.node if lookup.ending is not None else None
        if not isinstance(call, ast.Call) or len(call.args) + len(call.keywords) != 1:
            return
        value = call.args[0] if call.args else call.keywords[0].value
        if not isinstance(value, ast.Call) or len(value.args) != 1 or value.keywords:
            return
        function, field = lookup.text(value.func), string_of(value.args[0])
        kind = function.rpartition(".")[2]
        alias = call.keywords[0].arg if call.keywords else field and f"{field}__{kind.lower()}"
        if not alias:
            return
        name = self._name(f"{hop.name}_{alias.replace('__', '_')}", bool(lookup.steps))
        text = f"{row}.{name}"
        if not isinstance(lookup.whole, ast.Subscript):
            text = f'{{"{alias}": {text}}}'
        is_plain = kind in ("Max", "Min") or self._is_alone()
        if field and is_plain and _is_filter_only(lookup):
            kept = _conditions(lookup, hop.query_name)
            q = f", filter=Q({kept})" if kept else ""
            joined = f'{function}("{hop.query_name}__{field}"{q})'
            found = Annotation(name, joined, "", (*imports, (_MODELS, "Q")))
            yield _Use(Loads(annotations=(found,)), text, name)
        back = self._back()
        if back:
            asked = ".".join(filter(None, (self._outer(), lookup.chain)))
            nested = (
                f'Subquery({asked}.order_by().values("{back}")'
                f'.annotate({alias}={lookup.text(value)}).values("{alias}"))'
            )
            named = (*imports, (_MODELS, "Subquery"), (_MODELS, "OuterRef"))
            found = Annotation(name, nested, self.group.model, named)
            yield _Use(Loads(annotations=(found,)), text, name)

    def _is_alone(self) -> bool:
        """Whether no other list is joined to the rows, whose rows a sum would count again."""
        origin = self.growing.origin
        built = origin.built if origin is not None else ()
        lines = " ".join(source.line_at(frame.path, frame.line) for frame in built)
        return "annotate" not in lines and all(
            each.path == self.growing.path or each.group.result not in ("count", "aggregate")
            for each in self.cluster.beside
        )

    def _rows(
        self, lookup: Lookup, row: str, imports: tuple[Import, ...], hop: Hop, ending: str
    ) -> _Use | None:
        if not hop.model or ending == "get":
            return None
        steps = {step.name for step in lookup.steps}
        chain, limit = lookup.chain, ""
        if ending in ("first", "last", "earliest", "latest"):
            ordered = self._ordered(lookup, ending)
            if ordered is None:
                return None
            chain, limit = ordered, "1"
        elif ending == "[]":
            limit = _limit(lookup)
            if not limit:
                return None
        if not chain and not limit:
            text = _read(lookup, f"{row}.{hop.name}.all()", ending)
            loads = Loads(prefetch=(Prefetched(hop.name),))
            return _Use(loads, text) if text is not None else None
        if steps <= {"select_related", "prefetch_related"} and not limit:
            name, attribute, read = "", "", f"{row}.{hop.name}.all()"
        else:
            name = self._name(_named(lookup, hop.name, ending), False)
            attribute, read = name, f"{row}.{name}"
        text = _read(lookup, read, ending)
        if text is None:
            return None
        if limit and self.observations.django >= SLICED_PREFETCH:
            chain = f"{chain or 'all()'}[:{limit}]"
        elif ending == "[]" and isinstance(lookup.ending and lookup.ending.node, ast.Subscript):
            text = f"{read}{self._subscript(lookup)}"
        wanted = Prefetched(
            hop.name,
            hop.model,
            chain=chain,
            chain_imports=imports,
            to_attr=name,
            instead=self.group.prefetched and not self.is_loaded,
        )
        return _Use(Loads(prefetch=(wanted,)), text, attribute)

    def _subscript(self, lookup: Lookup) -> str:
        node = lookup.ending.node if lookup.ending is not None else None
        text = lookup.text(node.slice) if isinstance(node, ast.Subscript) else ""
        return f"[{text}]"

    def _ordered(self, lookup: Lookup, ending: str) -> str | None:
        """The chain in the order in which its first row is the one that is asked for."""
        chain = lookup.chain
        call = lookup.ending.node if lookup.ending is not None else None
        if ending in ("earliest", "latest"):
            if not isinstance(call, ast.Call) or not call.args:
                return None
            names = [string_of(each) for each in call.args]
            if not all(names):
                return None
            sign = "-" if ending == "latest" else ""
            given = ", ".join(_quoted(_signed(name, sign)) for name in names)
            return ".".join(filter(None, (chain, f"order_by({given})")))
        if any(step.name == "order_by" for step in lookup.steps):
            return chain if ending == "first" else f"{chain}.reverse()"
        by_key = self._is_by_key()
        if by_key:
            key = "pk" if ending == "first" else "-pk"
            return ".".join(filter(None, (chain, f'order_by("{key}")')))
        if ending == "first":
            return chain
        return ".".join(filter(None, (chain, "reverse()")))

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
        asked = sorted(
            {
                each.group.sql
                for each in self.cluster.beside
                if each.path == self.growing.path and not eager.is_loadable(each)
            }
        )
        number = asked.index(self.group.sql) if self.group.sql in asked else 0
        if is_filtered:
            name = f"chosen_{name}" if not name.startswith("has_") else f"has_chosen_{name[4:]}"
        if number:
            name = f"{name}_{number + 1}"
        while re.search(rf"\b{name}\b", text):
            name = f"loaded_{name}"
        return name

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
                return None
        return tuple(found)

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
        row, rest = ".".join(parts[:at]), [part for part in parts[at + 1 :] if part != "all"]
        ending = rest[0] if rest else ""
        plain: Edit | None = None
        use: _Use | None = None
        is_of_group = True
        if ending == "count":
            is_of_group = self.group.result == "count"
            use = self._count_of(hop, row)
            plain = self._plainly(place, None)
        elif ending == "exists" and self._back():
            is_of_group = self.group.result == "exists"
            use = self._exists_of(hop, row)
            plain = self._plainly(place, None)
        elif ending in ("first", "last"):
            use = self._first_of(hop, row, ending)
        else:
            return None
        if not is_of_group or use is None:
            return None
        loads = self._nested(use.loads)
        if loads is None or not self._is_only_template(path) or self.is_loaded:
            return plain
        text = ".".join((use.text, *rest[1:]))
        patch = Patch(path, line, column, line, end, text)
        told = f"read {text} at {self.observations.relative(path)}:{line}"
        return replace(self._edit(place, loads, (patch,), told), otherwise=plain)

    def _count_of(self, hop: Hop, row: str) -> _Use:
        name = self._name(f"{hop.name}_count", False)
        expression = f'Count("{hop.query_name}", distinct=True)'
        found = Annotation(name, expression, "", ((_MODELS, "Count"),))
        return _Use(Loads(annotations=(found,)), f"{row}.{name}", name)

    def _exists_of(self, hop: Hop, row: str) -> _Use:
        name = self._name(f"has_{hop.name}", False)
        named = ((_MODELS, "Exists"), (_MODELS, "OuterRef"))
        found = Annotation(name, f"Exists({self._outer()})", self.group.model, named)
        return _Use(Loads(annotations=(found,)), f"{row}.{name}", name)

    def _first_of(self, hop: Hop, row: str, ending: str) -> _Use | None:
        if not hop.model:
            return None
        by_key = self._is_by_key()
        key = "pk" if ending == "first" else "-pk"
        chain = f'order_by("{key}")' if by_key else ("reverse()" if ending == "last" else "all()")
        if self.observations.django >= SLICED_PREFETCH:
            chain = f"{chain}[:1]"
        name = self._name(f"{ending}_{hop.name}", False)
        wanted = Prefetched(
            hop.name,
            hop.model,
            chain=chain,
            to_attr=name,
            instead=self.group.prefetched and not self.is_loaded,
        )
        return _Use(Loads(prefetch=(wanted,)), f"{row}.{name}.0", name)

    def _is_only_template(self, path: str) -> bool:
        """Whether nothing but the endpoints of this pattern renders the template."""
        own = {each.endpoint.id for each in self.cluster.growing}
        return all(
            request.endpoint in own
            for request in self.observations.requests
            if path in request.templates
        )


def _below(hops: Sequence[Hop], leaf: Loads) -> Loads | None:
    if not hops:
        return leaf
    last = next((n for n in range(len(hops)) if hops[n].many or hops[n].generic), None)
    if last is None:
        # Rows that a join brings can't be annotated; what is prefetched for them can be named.
        prefix = "__".join(hop.name for hop in hops)
        if leaf.annotations or leaf.select:
            return None
        prefetch = [replace(each, lookup=f"{prefix}__{each.lookup}") for each in leaf.prefetch]
        return Loads(prefetch=tuple(prefetch))
    hop = hops[last]
    inner = _below(hops[last + 1 :], leaf)
    if inner is None or not hop.model or hop.generic:
        return None
    lookup = "__".join(each.name for each in hops[: last + 1])
    return Loads(prefetch=(Prefetched(lookup, hop.model, inner),))


def _is_filter_only(lookup: Lookup) -> bool:
    return all(
        step.name == "filter"
        and isinstance(step.node, ast.Call)
        and not step.node.args
        and all(keyword.arg for keyword in step.node.keywords)
        for step in lookup.steps
    )


def _conditions(lookup: Lookup, prefix: str) -> str:
    """Keywords of the filters as seen from the row's model."""
    return ", ".join(
        f"{prefix}__{keyword.arg}={lookup.text(keyword.value)}"
        for step in lookup.steps
        if isinstance(step.node, ast.Call)
        for keyword in step.node.keywords
        if keyword.arg != lookup.taken
    )


def _limit(lookup: Lookup) -> str:
    """How many rows a subscript reads from the first on; empty where that is not said."""
    node = lookup.ending.node if lookup.ending is not None else None
    if not isinstance(node, ast.Subscript):
        return ""
    if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, int):
        return str(node.slice.value + 1)
    if isinstance(node.slice, ast.Slice) and node.slice.lower is None and node.slice.step is None:
        upper = node.slice.upper
        if isinstance(upper, ast.Constant) and isinstance(upper.value, int):
            return str(upper.value)
    return ""


def _named(lookup: Lookup, relation: str, ending: str) -> str:
    if ending in ("first", "earliest", "[]"):
        return f"first_{relation}"
    if ending in ("last", "latest"):
        return f"last_{relation}"
    methods = [step.name for step in lookup.steps]
    if methods == ["order_by"]:
        return f"ordered_{relation}"
    known = {"filter", "exclude", "order_by", "select_related", "distinct", "only", "defer"}
    own = [name for name in methods if name not in known]
    return f"{own[0]}_{relation}" if own else f"chosen_{relation}"


def _read(lookup: Lookup, rows: str, ending: str) -> str | None:
    """The lookup's value, from a list of the rows that it asked for."""
    call = lookup.ending.node if lookup.ending is not None else None
    if not ending:
        return rows
    if ending in ("first", "last"):
        return f"next(iter({rows}), None)"
    if ending in ("earliest", "latest"):
        caught = lookups.catches(lookup.path, lookup.whole, _NOT_FOUND)
        return None if caught else f"{rows}[0]"
    if ending == "[]" and isinstance(call, ast.Subscript):
        if isinstance(call.slice, ast.Slice):
            return rows
        caught = lookups.catches(lookup.path, lookup.whole, ("IndexError", *_NOT_FOUND))
        return None if caught else f"{rows}[{lookup.text(call.slice)}]"
    if ending == "count":
        return f"len({rows})"
    if ending == "exists":
        return f"bool({rows})"
    if ending in ("values", "values_list") and isinstance(call, ast.Call):
        return _values(call, rows, ending)
    return None


def _values(call: ast.Call, rows: str, ending: str) -> str | None:
    names = [string_of(each) for each in call.args]
    if not all(names) or not names or any("__" in name for name in names):
        return None
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    is_flat = given.pop("flat", None)
    if given:
        return None
    if ending == "values":
        inside = ", ".join(f'"{name}": each.{name}' for name in names)
        return f"[{{{inside}}} for each in {rows}]"
    if is_flat is not None:
        return f"[each.{names[0]} for each in {rows}]"
    inside = ", ".join(f"each.{name}" for name in names)
    return f"[({inside}{',' if len(names) == 1 else ''}) for each in {rows}]"


def _signed(name: str, sign: str) -> str:
    if not sign:
        return name
    return name[1:] if name.startswith("-") else f"-{name}"


def _quoted(name: str) -> str:
    return f'"{name}"'


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
