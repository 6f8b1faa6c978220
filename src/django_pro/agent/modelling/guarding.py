"""What a model may not write: what judges it, what runs outside of the project, what hides secrets.

Each write is looked at when it is made, and the whole diff once more when the model is done: code
of the project's that ran meanwhile may have written too.
"""

from __future__ import annotations

import ast
import os
import re
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from django_pro.agent.modelling.masking import is_dotenv
from django_pro.agent.workspace import Workspace
from django_pro.core.errors import UsageError
from django_pro.core.file_names import ACCESS_MATRIX, BASELINE
from django_pro.engine.snapshot import SKIPPED_FOLDERS
from django_pro.facts.waivers import MARK, waivers_in

_JUDGES = frozenset(
    {
        *(BASELINE, ACCESS_MATRIX, "manage.py", "conftest.py", "pytest.ini", "tox.ini"),
        *("setup.cfg", ".coveragerc", "sitecustomize.py", "usercustomize.py", "pyvenv.cfg"),
        *("AGENTS.md", "CLAUDE.md"),
    }
)
_HIDDEN_ALLOWED = frozenset({".gitignore", ".dockerignore", ".github"})
_TABLES = ("django-pro", "pytest", "coverage")
"""Of [tool] in pyproject.toml."""
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_TEST = re.compile(r"(?:^|/)(?:tests?|testing)/|(?:^|/)(?:tests?(?:_[^/]*)?|[^/]*_tests?)\.py$")
_TAKES_OVER = re.compile(r"pytestmark$|pytest_|load_tests$|setUpModule$|tearDownModule$|__test__$")


def is_test(name: str) -> bool:
    """Whether a file is one of tests, by its path."""
    return name.endswith(".py") and bool(_TEST.search(name))


def refuse_diff(copy: Workspace) -> None:
    """Looks at all that differs in the copy.

    Raises:
        UsageError: something of it may not be written.
    """
    before, after = copy.changes()
    for path, text in sorted(after.items()):
        name = Path(path).relative_to(copy.original).as_posix()
        refuse(name, before.get(path), text)


def refuse(name: str, before: str | None, after: str) -> None:
    """Looks at one file, by its path from the top of what was copied; `before` is None for a new.

    Raises:
        UsageError: it may not be written.
    """
    parts = PurePosixPath(name).parts
    if why := _why_not(parts, name):
        raise UsageError(f"{why} is not changed by a model", where=name)
    if parts[-1] == "pyproject.toml" and _tables(before or "") != _tables(after):
        told = ", ".join(f"[tool.{each}]" for each in _TABLES)
        raise UsageError(f"{told} are not changed by a model", where=name)
    if _waivers(name, after) - _waivers(name, before or ""):
        raise UsageError("A model adds no waiver", where=name, next_step="Mend what is found.")
    if re.search(r"\bTEST_RUNNER\b", after) and "TEST_RUNNER" not in (before or ""):
        raise UsageError("The runner of the tests is not changed by a model", where=name)
    if before is not None and is_test(name):
        _refuse_lost_tests(name, before, after)


def _why_not(parts: tuple[str, ...], name: str) -> str:
    if SKIPPED_FOLDERS & set(parts):
        return "A folder of git, an environment or a cache"
    if is_dotenv(name):
        return "A file of secrets"
    if parts[-1] in _JUDGES:
        return "What decides how the project is run and judged"
    hidden = [part for part in parts if part[0] == "." and part not in _HIDDEN_ALLOWED]
    if hidden and not (hidden == [parts[-1]] and hidden[0].startswith(".env.")):
        return "A hidden file or folder"
    return ""


def _tables(text: str) -> object:
    try:
        tool = tomllib.loads(text).get("tool", {})
    except (ValueError, RecursionError):
        return text
    return {key: tool.get(key) for key in _TABLES} if isinstance(tool, dict) else tool


def _waivers(name: str, text: str) -> Counter[str]:
    """Comments that accept a finding, as they are written."""
    if MARK.decode() not in text:
        return Counter()
    with tempfile.NamedTemporaryFile("w", suffix=os.path.splitext(name)[1], encoding="utf-8") as at:
        at.write(text)
        at.flush()
        return Counter(each.text for each in waivers_in(at.name))


def _refuse_lost_tests(name: str, before: str, after: str) -> None:
    """Tests that are there stay as they are, and nothing new takes them over."""
    next_step = "Add tests; those that are there stay as they are."
    try:
        was, now = ast.parse(before), ast.parse(after)
    except (SyntaxError, ValueError, RecursionError):
        raise UsageError("It is no Python", where=name) from None
    old, new = dict(_definitions(was)), dict(_definitions(now))
    for known, dump in old.items():
        if new.get(known) != dump:
            raise UsageError(f"{known} is changed or gone", where=name, next_step=next_step)
    for added in new.keys() - old.keys():
        owner, _, own = added.rpartition(".")
        if _TAKES_OVER.match(own) or (owner in old and not own.startswith("test")):
            raise UsageError(f"{added} would take over", where=name, next_step=next_step)
    loose = Counter(_loose(now)) - Counter(_loose(was))
    if Counter(_loose(was)) - Counter(_loose(now)) or loose:
        what = next(iter(loose), "a statement")
        raise UsageError(
            f"{what[:80]!r} at the top of a file of tests", where=name, next_step=next_step
        )
    names = [own for own, _ in _definitions(now)] + list(_imported(now))
    twice = [each for each, count in Counter(names).items() if count > 1 and each in old]
    if twice:
        raise UsageError(f"{twice[0]} is defined twice", where=name, next_step=next_step)


def _definitions(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Classes (their heads), their functions, functions, and what is assigned, by name."""
    for node in tree.body:
        if isinstance(node, _FUNCTIONS):
            yield node.name, ast.dump(node)
        elif isinstance(node, ast.ClassDef):
            rest = [each for each in node.body if not isinstance(each, _FUNCTIONS)]
            parts = (*node.bases, *node.keywords, *node.decorator_list, *rest)
            yield node.name, "".join(map(ast.dump, parts))
            for each in node.body:
                if isinstance(each, _FUNCTIONS):
                    yield f"{node.name}.{each.name}", ast.dump(each)
        elif isinstance(node, ast.Assign) and all(isinstance(to, ast.Name) for to in node.targets):
            for target in node.targets:
                yield ast.unparse(target), ast.dump(node.value)


def _loose(tree: ast.Module) -> Iterator[str]:
    """Statements that are neither imports nor definitions."""
    for node in tree.body:
        if isinstance(node, (*_FUNCTIONS, ast.Import, ast.ImportFrom, ast.ClassDef)):
            continue
        if isinstance(node, ast.Assign) and all(isinstance(to, ast.Name) for to in node.targets):
            continue
        yield ast.unparse(node)


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            for each in node.names:
                yield (each.asname or each.name).partition(".")[0]
