"""What a migration is missing around its operations: dependencies, and models as they were."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from django_pro.core.migrations import GraphFact, MigrationFact
from django_pro.core.report import Finding
from django_pro.edits.migration_steps import MigrationSource
from django_pro.edits.source_text import EditError, SourceText, Splice, string_of

_MISSING = re.compile(
    r"(?:label '(?P<a>\w+)'|App '(?P<b>\w+)' doesn't have a '(?P<model>\w+)'"
    r"|reference to '(?P<c>\w+)\.(?P<other>\w+)')"
)


def prepared(
    text: str, fact: MigrationFact, graph: GraphFact, findings: Sequence[Finding]
) -> tuple[str, frozenset[str], dict[str, str]]:
    """The text with what is missing, the ids of the findings that this mends, and for each that it
    does not, why."""
    mends: set[str] = set()
    whys: dict[str, str] = {}
    for each in findings:
        try:
            if each.rule == "conflicting-leaves":
                names = graph.conflicts.get(fact.app, ())
                for name in names:
                    if name != fact.name:
                        text = MigrationSource(text).also_depending(fact.app, name)
            elif each.rule == "missing-dependency":
                app, name = _needed(fact, graph, each.message)
                text = MigrationSource(text).also_depending(app, name)
            elif each.rule == "real-models-in-migration":
                text = _historical(text, fact)
            else:
                continue
            mends.add(each.id)
        except EditError as error:
            whys[each.id] = str(error)
    return text, frozenset(mends), whys


def _needed(fact: MigrationFact, graph: GraphFact, message: str) -> tuple[str, str]:
    """App and name of the migration that makes what was missing."""
    found = _MISSING.search(message)
    if found is None:
        raise EditError("which migration it needs is not plain to see")
    app = found["a"] or found["b"] or found["c"]
    model = (found["model"] or found["other"] or "").lower()
    for path in sorted(Path(fact.path).parent.parent.parent.glob(f"**/{app}/migrations/*.py")):
        source = path.read_text(encoding="utf-8", errors="replace")
        if model and re.search(rf"""CreateModel\(\s*(?:name=)?["']{model}["']""", source, re.I):
            return app, path.stem
    leaves = graph.leaves.get(app, ())
    if not leaves:
        raise EditError(f"the app {app} has no migration")
    return app, leaves[0]


def _historical(text: str, fact: MigrationFact) -> str:
    """Models of today asked for by `apps.get_model` where functions of the migration name them."""
    source = SourceText(text)
    wanted = {
        each.model.rpartition(".")[2]: each.model.partition(".")[0] for each in fact.real_models
    }
    splices: list[Splice] = []
    bound: dict[str, str] = {}
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.ImportFrom):
            continue
        known = {each.name: each.asname or each.name for each in node.names}
        hit = {name for name in known if name in wanted}
        if not hit:
            continue
        bound |= {known[name]: name for name in hit}
        rest = [each for each in node.names if each.name not in hit]
        start, end = source.start(node), source.end(node)
        if rest:
            kept = ast.unparse(ast.ImportFrom(node.module, rest, node.level))
            splices.append(Splice(start, end, kept))
        else:
            line = source.offset(node.lineno, 0)
            end += len(source.newline) * text.startswith(source.newline, end)
            splices.append(Splice(line, end, ""))
    if not bound:
        raise EditError("the file does not import the model by its name")
    for function in _functions(source.tree, bound):
        if not function.args.args:
            raise EditError(f"{function.name} is not given the historical apps")
        apps = function.args.args[0].arg
        names = [name for name in bound if name in _read(function)]
        body = [node for node in function.body if not isinstance(node, ast.ImportFrom)]
        if string_of(getattr(function.body[0], "value", None) or ast.Constant(0)):
            body = body[1:]
        if not body:
            raise EditError(f"{function.name} does nothing")
        start = source.start(body[0])
        margin = source.margin(start)
        lines = "".join(
            f'{name} = {apps}.get_model("{wanted[bound[name]]}", "{bound[name]}")'
            f"{source.newline}{margin}"
            for name in names
        )
        splices.append(Splice(start, start, lines))
    return source.spliced(splices)


def _functions(tree: ast.Module, bound: Mapping[str, str]) -> Iterator[ast.FunctionDef]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not _read(node).isdisjoint(bound):
            yield node


def _read(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
