"""The house as ARCHITECTURE.md draws it, and who may import what."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TOOL = ROOT / "src" / "django_pro"
PROBE = ROOT / "src" / "django_pro_probe"
PAGE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
# Owned by the target: imported inside functions, where the target has it.
GUARDED = ("drf_spectacular", "pytest", "rest_framework", "rest_framework_simplejwt")


def drawn(indent: str) -> list[str]:
    layout = PAGE.split("## Layout")[1].split("```")[1]
    return re.findall(rf"^{indent}([\w./]+)\s", layout, re.MULTILINE)


def rooms(folder: Path) -> set[str]:
    return {
        f"{entry.name}/" if entry.is_dir() else entry.name
        for entry in folder.iterdir()
        if entry.name[0] not in "_." and (entry.is_dir() or entry.suffix == ".py")
    }


def test_the_layout_is_the_tree() -> None:
    assert set(drawn("    ")) == rooms(TOOL)


def test_every_folder_drawn_exists() -> None:
    for name in drawn(""):
        assert (ROOT / name).is_dir(), name


def test_the_layers_are_those_that_import_linter_holds() -> None:
    layers = PAGE.split("## Layers")[1].split("```")[1].strip()
    contract = (ROOT / "pyproject.toml").read_text().split("layers = [")[1].split("]")[0]
    held = " > ".join(re.findall(r'"([^"]+)"', contract)).replace("django_pro.", "")
    assert layers == held


def imports(path: Path) -> Iterator[tuple[str, ast.stmt, bool]]:
    """Top-level names that a file imports; True where the import is inside a function."""
    tree = ast.parse(path.read_bytes())
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            child.parent = node  # type: ignore[attr-defined]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module or ""]
        else:
            continue
        for name in names:
            yield name.partition(".")[0], node, _inside(node, ast.FunctionDef, ast.AsyncFunctionDef)


def _inside(node: ast.AST, *kinds: type[ast.AST]) -> bool:
    while (parent := getattr(node, "parent", None)) is not None:
        if isinstance(parent, kinds):
            return True
        node = parent
    return False


@pytest.mark.parametrize("path", sorted(PROBE.rglob("*.py")), ids=lambda p: p.name)
def test_the_probe_needs_django_alone(path: Path) -> None:
    allowed = {*sys.stdlib_module_names, "django", "django_pro_probe", "asgiref"}
    for name, node, in_function in imports(path):
        if name in GUARDED:
            assert in_function, f"{path.name}:{node.lineno} imports {name} at the top"
        else:
            assert name in allowed, f"{path.name}:{node.lineno} imports {name}"


@pytest.mark.parametrize("path", sorted(PROBE.rglob("*.py")), ids=lambda p: p.name)
def test_the_probe_is_python_3_10(path: Path) -> None:
    ast.parse(path.read_bytes(), feature_version=(3, 10))


@pytest.mark.parametrize("path", sorted(TOOL.rglob("*.py")), ids=lambda p: str(p.relative_to(TOOL)))
def test_the_tool_imports_neither_django_nor_the_probe(path: Path) -> None:
    found = {name for name, _, _ in imports(path)}
    assert not found & {"django", "django_pro_probe", *GUARDED}


def test_rules_reach_nothing() -> None:
    banned = {"subprocess", "socket", "sqlite3", "os", "shutil", "urllib", "http", "requests"}
    for path in (TOOL / "rules").rglob("*.py"):
        assert not {name for name, _, _ in imports(path)} & banned, path


def test_no_module_is_called_after_nothing() -> None:
    banned = {"utils", "helpers", "common", "manager", "misc"}
    for folder in (TOOL, PROBE):
        assert not {path.stem for path in folder.rglob("*.py")} & banned
