"""Functions of a project that run while a transaction of another one may be open."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from django_pro.edits import after_commit

_DEEPEST = 4
"""Functions that call each other on the way to what is sent."""

_OF_DJANGO = frozenset((
    "get", "post", "put", "patch", "delete", "save", "create", "update", "add", "remove", "set",
    "clear", "filter", "all", "first", "send", "render", "clean", "is_valid", "form_valid",
))  # fmt: skip
"""Methods that objects of Django's have as well: whose they are, the name does not tell."""


@dataclass(frozen=True, slots=True)
class _Defined:
    path: Path
    holder: str
    """Class around it; empty without one."""
    name: str


def opened(root: Path, sources: Mapping[Path, str]) -> dict[Path, dict[str, tuple[str, ...]]]:
    """By file: names of its functions that are called in an atomic block or behind a write, each
    with the functions that it is called from, all the way up."""
    trees = {}
    for path, text in sources.items():
        try:
            trees[path] = ast.parse(text)
        except (SyntaxError, ValueError):
            continue
    known = defaultdict(list)
    for path, tree in trees.items():
        for each in _defined(path, tree):
            known[each.name].append(each)
    modules = {path: _imported(root, path, tree) for path, tree in trees.items()}
    found: dict[Path, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for _ in range(_DEEPEST):
        new = False
        for path in trees:
            for caller, what in after_commit.calls(sources[path], found[path]):
                target = _target(path, what, modules[path], known)
                if target is None or (target.path == path and target.name == caller):
                    continue
                above = (caller, *found[path].get(caller, ()))
                before = found[target.path].get(target.name, ())
                merged = tuple(dict.fromkeys((*before, *above)))
                new = new or merged != before
                found[target.path][target.name] = merged
        if not new:
            break
    return found


def handing(root: Path, sources: Mapping[Path, str]) -> dict[Path, tuple[str, ...]]:
    """By file: calls of functions of the project's own that hand another function over, to be run
    outside of the request: by a thread, a pool, a queue."""
    trees = {}
    for path, text in sources.items():
        try:
            trees[path] = ast.parse(text)
        except (SyntaxError, ValueError):
            continue
    known = defaultdict(list)
    able = set()
    for path, tree in trees.items():
        for node in tree.body:
            if isinstance(node, after_commit.Function):
                known[node.name].append(_Defined(path, "", node.name))
                if _hands_over(node):
                    able.add((path, node.name))
    found = {}
    for path, tree in trees.items():
        imported = _imported(root, path, tree) if able else {}
        called = {
            what
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            and node.args
            and isinstance(node.func, ast.Name | ast.Attribute)
            and (target := _target(path, what := ast.unparse(node.func), imported, known))
            and (target.path, target.name) in able
        }
        if called:
            found[path] = tuple(sorted(called))
    return found


_OUTSIDE = frozenset((
    "submit", "Thread", "Timer", "delay", "apply_async", "enqueue", "enqueue_call", "async_task",
    "run_in_executor", "spawn", "start_new_thread", "add_job", "defer", "import_string",
))  # fmt: skip
"""What runs a function that it is given outside of the request, or finds by a setting what does."""


def _hands_over(function: after_commit.Function) -> bool:
    """Whether the function gives its first argument, not called, to what runs it elsewhere."""
    if not function.args.args:
        return False
    given = function.args.args[0].arg
    for node in ast.walk(function):
        if not isinstance(node, ast.Call):
            continue
        name = re.split(r"\W+", ast.unparse(node.func))
        arguments = [*node.args, *(each.value for each in node.keywords)]
        is_given = any(isinstance(each, ast.Name) and each.id == given for each in arguments)
        if is_given and _OUTSIDE & set(name):
            return True
    return False


def _defined(path: Path, tree: ast.Module) -> Iterable[_Defined]:
    for node in tree.body:
        if isinstance(node, after_commit.Function):
            yield _Defined(path, "", node.name)
        if isinstance(node, ast.ClassDef):
            for each in node.body:
                if isinstance(each, after_commit.Function):
                    yield _Defined(path, node.name, each.name)


def _imported(root: Path, path: Path, tree: ast.Module) -> dict[str, tuple[Path, str]]:
    """What names of a module stand for: a file, or a function or class of one."""
    found: dict[str, tuple[Path, str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for each in node.names:
                file = _file(root.joinpath(*each.name.split(".")))
                if file is not None:
                    found[each.asname or each.name] = file, ""
        if isinstance(node, ast.ImportFrom):
            folder = path.parents[node.level - 1] if node.level else root
            home = folder.joinpath(*(node.module or "").split(".")) if node.module else folder
            for each in node.names:
                inner, outer = _file(home / each.name), _file(home)
                if inner is not None:
                    found[each.asname or each.name] = inner, ""
                elif outer is not None:
                    found[each.asname or each.name] = outer, each.name
    return found


def _file(module: Path) -> Path | None:
    for each in (module.with_suffix(".py"), module / "__init__.py"):
        if each.is_file():
            return each
    return None


def _target(
    path: Path,
    what: str,
    imported: Mapping[str, tuple[Path, str]],
    known: Mapping[str, list[_Defined]],
) -> _Defined | None:
    """The project's function that a call runs; None where that is not certain."""
    before, _, name = what.rpartition(".")
    if not before:
        file, original = imported.get(name, (path, name))
        found = [each for each in known.get(original, ()) if each.path == file and not each.holder]
    elif before in imported:
        file, holder = imported[before]
        found = [each for each in known.get(name, ()) if (each.path, each.holder) == (file, holder)]
    elif before == "self":
        found = [each for each in known.get(name, ()) if each.path == path and each.holder]
    elif name in _OF_DJANGO:
        found = []
    else:  # a method of some object: certain where one class alone has it
        found = [each for each in known.get(name, ()) if each.holder]
    return found[0] if len(found) == 1 else None
