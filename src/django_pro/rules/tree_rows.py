"""The rows at the top of a tree: where they are chosen, all others are loaded with them."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django_pro.core.observed import Frame, ModelFact
from django_pro.edits import Import, Patch
from django_pro.edits.chain import WIDTH
from django_pro.edits.eager_loading import quoted
from django_pro.facts import lookups, source
from django_pro.proofs.growth import Growing
from django_pro.rules.loops import plural

Definition = ast.FunctionDef | ast.AsyncFunctionDef

_COMPREHENSIONS = ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp
_NEEDED: tuple[Import, ...] = (("collections", "defaultdict"), ("itertools", "chain"))


@dataclass(frozen=True)
class Along:
    """Relations of a row that are loaded with it."""

    select: tuple[str, ...] = ()
    prefetch: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """As calls on a queryset; empty for nothing."""
        calls = (("select_related", self.select), ("prefetch_related", self.prefetch))
        given = ((method, ", ".join(map(quoted, names))) for method, names in calls if names)
        return "".join(f".{method}({names})" for method, names in given)

    def without(self, loaded: Collection[str]) -> Along:
        """Less what is loaded already."""
        select = tuple(each for each in self.select if each not in loaded)
        return Along(select, self.prefetch)


@dataclass(frozen=True)
class Tree:
    """A walk from rows to those below them."""

    growing: Growing
    """Its pattern."""
    fact: ModelFact
    relation: str
    """From a row to those below it."""
    back: str
    """The foreign key."""
    is_one: bool
    """Whether the walk begins at one row."""
    is_whole: bool
    """Whether it begins at all rows that have nothing above them."""
    along: Along
    """What is read of its rows."""
    at_top: Along
    """What of it the rows at the top are to be loaded with."""


class Top:
    """The place where the rows at the top are chosen."""

    def __init__(self, place: Frame, tree: Tree) -> None:
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
        if not along or statement.col_offset + len(f"{rows} = {text}{along}") <= WIDTH:
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
        have = source.imported(self.path)
        other = {name for name in have if have[name] not in _NEEDED} | source.defined(self.path)
        if not below or not row or "using(" in text or other & {name for _, name in _NEEDED}:
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
        return (Patch(self.path, *at, *at, text, imports),)

    def _imports(self, lines: Sequence[str]) -> tuple[Import, ...]:
        fact = self.tree.fact
        is_dotted = any(re.search(rf"\.{fact.name}\.{fact.manager}\b", line) for line in lines)
        return _NEEDED if is_dotted else (*_NEEDED, (fact.module, fact.name))

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
        return (patch,)


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
