"""Changes for trees that are walked: all rows at once, each with those below it at hand."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from django_pro.core.observed import FieldFact, Filter, Frame, Group, ModelFact
from django_pro.edits import Edit, Import, Patch
from django_pro.edits.eager_loading import quoted
from django_pro.facts import lookups, source
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing, place_of
from django_pro.rules import before_loop
from django_pro.rules.loops import plural
from django_pro.rules.rule import Cluster
from django_pro.rules.standard_imports import imported

Definition = ast.FunctionDef | ast.AsyncFunctionDef

_SINGLE = ("foreign_key", "one_to_one", "reverse_one_to_one")
_LISTS = ("reverse_foreign_key", "many_to_many", "generic_relation")
_WIDTH = 88
_COMPREHENSIONS = ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp
_NEEDED = "from collections import defaultdict", "from itertools import chain"


def walks(observations: Observations, growing: Growing) -> bool:
    """Whether a function asks for the rows below one, and calls itself with them."""
    group = growing.group
    if group.via or group.kind != "select" or group.result != "rows" or not group.ran:
        return False
    if _back(observations, group) is None or growing.origin is None:
        return False
    function = source.function_at(group.ran[0].path, group.ran[0].line)
    calls = (each.func for each in ast.walk(function or ast.Pass()) if isinstance(each, ast.Call))
    names = {getattr(each, "attr", "") or getattr(each, "id", "") for each in calls}
    return function is not None and function.name in names


def mend(cluster: Cluster) -> Edit | None:
    """The edit, for all that is read of a tree's rows; None where its top is not plain to see."""
    tree = _tree(cluster)
    if tree is None or _is_asked_otherwise(cluster, tree):
        return None
    place, read = tree.growing.place, tuple[Patch, ...]()
    if not tree.growing.group.via:
        place = place_of(
            cluster.observations, tree.growing.endpoint, tree.growing.group, tree.growing.origin
        )
        read = _read_by_relation(cluster, tree)
        asked = tree.growing.group.ran[0]
        if not read or place is None or _is_within(place, asked):
            return None
    patches = _Mending(place, tree).patches() if place is not None else ()
    if place is None or not patches:
        return None
    name, along = tree.fact.name, tree.along.source.removeprefix(".")
    return Edit(
        place.path,
        place.line,
        place.column,
        patches=(*patches, *read),
        told=f"load all rows of {name} once, and give each its {tree.relation}"
        + (f"; {along}" if along else ""),
        review=""
        if tree.is_whole
        else f"all rows of {name} are loaded, not only those below the ones that are asked for",
    )


@dataclass(frozen=True)
class _Along:
    """Relations of a row that are loaded with it."""

    select: tuple[str, ...] = ()
    prefetch: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """As calls on a queryset; empty for nothing."""
        calls = (("select_related", self.select), ("prefetch_related", self.prefetch))
        given = ((method, ", ".join(map(quoted, names))) for method, names in calls if names)
        return "".join(f".{method}({names})" for method, names in given)

    def without(self, loaded: Collection[str]) -> _Along:
        select = tuple(each for each in self.select if each not in loaded)
        return _Along(select, self.prefetch)


@dataclass(frozen=True)
class _Tree:
    growing: Growing
    """The pattern of its walk."""
    fact: ModelFact
    relation: str
    """From a row to those below it."""
    back: str
    """The foreign key."""
    is_one: bool
    """Whether the walk begins at one row."""
    is_whole: bool
    """Whether it begins at all rows that have nothing above them."""
    along: _Along
    """What is read of its rows."""
    at_top: _Along
    """What of it the rows at the top are to be loaded with."""


def _tree(cluster: Cluster) -> _Tree | None:
    walks = [each for each in cluster.beside if each.group.recursive] or list(cluster.growing)
    first, origin = walks[0], walks[0].origin
    group, fact = first.group, cluster.observations.model.get(first.group.model)
    back = _back(cluster.observations, group)
    if origin is None or fact is None or not fact.manager or back is None or not first.hops:
        return None
    relation = back.accessor
    same = [each for each in walks if set(each.path) == {relation} and each.origin is not None]
    if len(same) != len(walks) or not relation or before_loop.writes(first):
        return None
    if any(_back(cluster.observations, each.group) != back for each in walks):
        return None
    # Rows of one model, from its top on, or one of them.
    if origin.model != fact.label or origin.kind != "select" or origin.prefetch_related:
        return None
    others = [each for each in origin.filters if (each.field, each.lookup) != (back.name, "isnull")]
    is_one = _is_one(origin)
    if not is_one and (origin.limit is not None or not _are_plain(others, fact)):
        return None
    along = _along(cluster, relation) if group.via else _Along()
    if along is None or (is_one and along.prefetch):
        return None
    return _Tree(
        growing=first,
        fact=fact,
        relation=relation,
        back=back.name,
        is_one=is_one,
        is_whole=not is_one and not others,
        along=along,
        at_top=_Along() if is_one else along.without(origin.select_related),
    )


def _back(observations: Observations, group: Group) -> FieldFact | None:
    """The foreign key of a query for all rows below one, and for nothing else."""
    if group.via not in ("", "reverse_foreign_key") or group.result != "rows":
        return None
    if len(group.filters) != 1 or group.filters[0].lookup != "exact" or group.limit is not None:
        return None
    field = observations.field(group.filters[0].model, group.filters[0].field)
    is_own = group.filters[0].model == group.model and field is not None
    return field if is_own and field is not None and field.relation == group.model else None


def _is_one(origin: Group) -> bool:
    """Whether it is one row, by a value of it."""
    is_alone = origin.count == 1 and origin.rows == 1 and origin.result != "rows"
    return is_alone and [each.lookup for each in origin.filters] == ["exact"]


def _are_plain(filters: Sequence[Filter], fact: ModelFact) -> bool:
    """Whether they compare columns of the model that lead nowhere: not of one among many trees."""
    plain = {each.name for each in fact.fields if each.column and not each.relation}
    return all(each.model == fact.label and each.field in plain for each in filters)


def _along(cluster: Cluster, relation: str) -> _Along | None:
    """What is read of the tree's rows; None where it is not plainly a relation."""
    select, prefetch = set[str](), set[str]()
    for each in cluster.beside:
        below = list(each.hops)
        while below and below[0].name == relation:
            del below[0]
        if not below and each.group.via:
            continue
        group = each.group
        if not below or group.kind != "select" or group.result not in ("rows", "single"):
            return None
        if group.via not in (*_SINGLE, *_LISTS) or any(hop.generic for hop in below):
            return None
        is_part = group.result != "rows" or group.limit is not None or len(group.filters) > 1
        if group.via in _LISTS and is_part:
            return None
        name = "__".join(hop.name for hop in below)
        (prefetch if any(hop.many for hop in below) else select).add(name)
    return _Along(_longest(select), _longest(prefetch))


def _longest(names: Collection[str]) -> tuple[str, ...]:
    """Without those that others begin with."""
    return tuple(
        sorted(each for each in names if not any(other.startswith(f"{each}__") for other in names))
    )


def _is_asked_otherwise(cluster: Cluster, tree: _Tree) -> bool:
    """Whether a file that takes part uses the relation in another way than as a whole."""
    requests = [each.request for each in cluster.growing]
    paths = {path for each in requests for path in each.templates}
    paths |= {
        str(PurePath(cluster.observations.root, path)) for each in requests for path in each.files
    }
    paths |= {tree.fact.frame.path} if tree.fact.frame is not None else set()
    name = tree.relation
    other = re.compile(rf"\.{name}\s*\.\s*(?!all\b)\w|\.{name}\.all(\(\))?\s*\.\s*\w")
    return any(other.search("\n".join(source.lines_of(path))) for path in paths)


def _is_within(place: Frame, asked: Frame) -> bool:
    """Whether the function that walks the tree chooses the rows at its top, too."""
    function = source.function_at(asked.path, asked.line)
    return place.path == asked.path and source.function_at(place.path, place.line) is function


def _read_by_relation(cluster: Cluster, tree: _Tree) -> tuple[Patch, ...]:
    """`Chapter.objects.filter(parent=chapter)` is `chapter.children.all()`."""
    for frame in (*tree.growing.group.ran, *tree.growing.group.built):
        if not cluster.observations.is_ours(frame.path):
            continue
        lookup = lookups.of_condition(frame, [tree.back])
        if lookup is not None and not lookup.chain and lookup.ending is None:
            text = f"{lookup.text(lookup.row)}.{tree.relation}.all()"
            return (lookups.patch(lookup.path, lookup.whole, text), *lookup.removed())
    return ()


class _Mending:
    """The place where the rows at the top are chosen."""

    def __init__(self, place: Frame, tree: _Tree) -> None:
        self.path = place.path
        self.place = place
        self.tree = tree

    def patches(self) -> tuple[Patch, ...]:
        """None where the place is of another shape."""
        found = self._expression()
        statement = lookups.statement_of(self.path, found) if found is not None else None
        if found is None or statement is None or not source.is_alone(self.path, statement):
            return ()
        function = source.function_at(self.path, statement.lineno)
        if function is None:
            return self._of_class(statement)
        holder = source.class_at(self.path, function.lineno)
        is_other = function.name == "get_queryset" and (holder is None or not _is_list(holder))
        if is_other or isinstance(function, ast.AsyncFunctionDef) or _is_of_every_page(function):
            return ()
        taken = _names(function)
        text = source.text_of(self.path, found)
        rows = self._assigned(statement, found)
        if rows:
            lines = self._lines(rows, taken, text)
            more = (self._loading_along(found),) if self.tree.at_top.source else ()
            return (*more, *self._patched(lines, statement, after=True)) if lines else ()
        rows = next((each for each in self._names_of_rows() if each not in taken), "")
        can_stand = bool(rows) and self._can_stand_before(found, statement)
        lines = self._lines(rows, taken, text) if can_stand else []
        if not lines or "\n" in text:
            return ()
        given = lookups.patch(self.path, found, rows)
        chosen = self._chosen(rows, text, statement)
        return (*self._patched([*chosen, *lines], statement), given)

    def _expression(self) -> ast.expr | None:
        """The longest chain that begins at the place."""
        tree = source.tree_of(self.path)
        found = [
            node
            for node in (ast.walk(tree) if tree is not None else ())
            if isinstance(node, ast.Name | ast.Attribute | ast.Call)
            and (node.lineno, node.col_offset) == (self.place.line, self.place.column)
        ]
        return max(found, key=lambda each: (each.end_lineno, each.end_col_offset), default=None)

    def _chosen(self, rows: str, text: str, statement: ast.stmt) -> list[str]:
        along = self.tree.at_top.source
        if not along or statement.col_offset + len(f"{rows} = {text}{along}") <= _WIDTH:
            return [f"{rows} = {text}{along}"]
        return [f"{rows} = {text}", f"{rows} = {rows}{along}"]

    def _loading_along(self, found: ast.expr) -> Patch:
        at = (found.end_lineno or 0, found.end_col_offset or 0)
        return Patch(self.path, *at, *at, self.tree.at_top.source)

    def _assigned(self, statement: ast.stmt, found: ast.expr) -> str:
        """The name that the rows, or a list of them, are given; empty where they are not."""
        if not isinstance(statement, ast.Assign) or len(statement.targets) != 1:
            return ""
        value, target = statement.value, statement.targets[0]
        if isinstance(value, ast.Call) and getattr(value.func, "id", "") == "list":
            value = value.args[0] if value.args else value
        return target.id if value is found and isinstance(target, ast.Name) else ""

    def _names_of_rows(self) -> tuple[str, ...]:
        word = self.tree.fact.name.lower()
        return (word, f"top_{word}") if self.tree.is_one else (plural(word), "roots")

    def _can_stand_before(self, found: ast.expr, statement: ast.stmt) -> bool:
        """Whether the rows may as well be chosen before the statement."""
        inner: ast.AST = found
        for node in lookups.ancestors(self.path, found):
            if isinstance(node, ast.Lambda | ast.IfExp | ast.BoolOp):
                return False
            if isinstance(node, ast.comprehension) and node.iter is not inner:
                return False
            if isinstance(node, _COMPREHENSIONS) and node.generators[0] is not inner:
                return False
            if node is statement:
                break
            inner = node
        if isinstance(statement, ast.For):
            return inner is statement.iter
        return isinstance(statement, ast.Return | ast.Assign | ast.Expr)

    def _lines(self, rows: str, taken: set[str], text: str) -> list[str]:
        """Loads all rows, and gives each those below it; none where names are taken."""
        fact, relation = self.tree.fact, self.tree.relation
        taken = taken | {rows}
        below = next((each for each in (relation, "below") if each not in taken), "")
        row = next((each for each in (fact.name.lower(), "each", "row") if each not in taken), "")
        bound = set(_bound(self.path))
        if (
            not below
            or not row
            or "using(" in text
            or (bound & {"chain", "defaultdict"}) - self._standard()
        ):
            return []
        named = re.search(rf"[\w.]*\b{fact.name}\b", text)
        model = named.group() if named else fact.name
        first = f"[{rows}]" if self.tree.is_one else rows
        given = f'{row}._prefetched_objects_cache = {{"{relation}": {below}[{row}.pk]}}'
        if self.tree.along.prefetch:  # the rows have a cache
            given = f'{row}._prefetched_objects_cache["{relation}"] = {below}[{row}.pk]'
        return [
            f"{below} = defaultdict(list)",
            f"for {row} in {model}.{fact.manager}{self.tree.along.source or '.all()'}:",
            f"    {below}[{row}.{self.tree.back}_id].append({row})",
            f"for {row} in chain({first}, *{below}.values()):",
            f"    # As if prefetched: {relation}.all() asks for nothing.",
            f"    {given}",
        ]

    def _standard(self) -> set[str]:
        """Names that are bound to what is needed."""
        tree = source.tree_of(self.path)
        have = {ast.unparse(each) for each in (tree.body if tree is not None else ())}
        return {line.rpartition(" ")[2] for line in _NEEDED if line in have}

    def _patched(
        self, lines: Sequence[str], statement: ast.stmt, *, after: bool = False
    ) -> tuple[Patch, ...]:
        margin = " " * statement.col_offset
        imports = self._imports(lines)
        if after:
            at = source.end_of_line(self.path, statement.end_lineno or 0)
            text = "".join(f"\n{margin}{line}" for line in lines)
        else:
            at = (statement.lineno, statement.col_offset)
            text = "".join(f"{line}\n{margin}" for line in lines)
        return (*imported(self.path, *_NEEDED), Patch(self.path, *at, *at, text, imports))

    def _imports(self, lines: Sequence[str]) -> tuple[Import, ...]:
        fact = self.tree.fact
        is_dotted = any(re.search(rf"\.{fact.name}\.{fact.manager}\b", line) for line in lines)
        return () if is_dotted else ((fact.module, fact.name),)

    def _of_class(self, statement: ast.stmt) -> tuple[Patch, ...]:
        """A view that lists what an attribute of its class says."""
        holder = source.class_at(self.path, statement.lineno)
        targets = statement.targets if isinstance(statement, ast.Assign) else []
        if holder is None or [getattr(each, "id", "") for each in targets] != ["queryset"]:
            return ()
        own = {each.name for each in holder.body if isinstance(each, Definition)}
        if "get_queryset" in own or not _is_list(holder):
            return ()
        rows, last = self._names_of_rows()[0], holder.body[-1]
        lines = self._lines(rows, set(), source.text_of(self.path, statement))
        if not lines or holder.col_offset or last.col_offset != 4:
            return ()
        body = [
            f"{rows} = super().get_queryset(){self.tree.at_top.source}",
            *lines,
            f"return {rows}",
        ]
        text = "\n\n    def get_queryset(self):\n" + "\n".join(f"        {line}" for line in body)
        at = source.end_of_line(self.path, last.end_lineno or 0)
        patch = Patch(self.path, *at, *at, text, self._imports(lines))
        return (*imported(self.path, *_NEEDED), patch)


def _is_list(view: ast.ClassDef) -> bool:
    """Whether a view lists its rows, and does nothing else with one of them."""
    bases = " ".join(source.bases_of(view))
    return "List" in bases and re.search("ViewSet|Retrieve|Update|Destroy", bases) is None


def _is_of_every_page(function: ast.FunctionDef) -> bool:
    """Whether it gives templates their context: pages that show no tree would load it, too."""
    given = [each.arg for each in function.args.args]
    returned = (each.value for each in ast.walk(function) if isinstance(each, ast.Return))
    return given == ["request"] and any(isinstance(each, ast.Dict) for each in returned)


def _names(function: ast.AST) -> set[str]:
    found = {each.id for each in ast.walk(function) if isinstance(each, ast.Name)}
    return found | {each.arg for each in ast.walk(function) if isinstance(each, ast.arg)}


def _bound(path: str) -> Iterator[str]:
    """Names that a module's imports, classes and functions have."""
    tree = source.tree_of(path)
    for node in tree.body if tree is not None else ():
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from (alias.asname or alias.name for alias in node.names)
        elif isinstance(node, Definition | ast.ClassDef):
            yield node.name
