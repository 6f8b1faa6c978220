"""Tracebacks that a request quotes: the project's frames in them, and the views these belong to."""

from __future__ import annotations

import ast
import contextlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import endpoints
from django_pro.agent.work import Work
from django_pro.engine.web_outline import WebView

QUOTED = re.compile(r"Traceback \(most recent call last\):.*", re.DOTALL)
"""From where a request quotes one on."""
_FRAME = re.compile(r"File [\"'](?P<path>[^\"'\n]+\.py)[\"'], line (?P<line>\d+), in (?P<name>\S+)")
_SHORT = re.compile(r"^\s*(?P<path>[\w./-]+\.py):(?P<line>\d+):? in (?P<name>\w+)", re.MULTILINE)
"""As pytest has it."""


@dataclass(frozen=True, slots=True)
class Frame:
    path: str
    """Absolute, of the project's file."""
    line: int
    function: str


def frames(work: Work) -> tuple[Frame, ...]:
    """Frames of the project's own files, the outermost first."""
    found = [*_FRAME.finditer(work.said.text), *_SHORT.finditer(work.said.text)]
    if not found:
        return ()
    files = [path.as_posix() for path in own_files(work)]
    held = ((_file(each["path"], files), each) for each in found)
    return tuple(Frame(path, int(each["line"]), each["name"]) for path, each in held if path)


def own_files(work: Work) -> list[Path]:
    """The project's own modules."""
    root = Path(work.original.root)
    return [path for path in sorted(root.rglob("*.py")) if work.original.is_own(str(path))]


def views(work: Work, held: Iterable[Frame]) -> list[WebView]:
    """The views that the frames run in; without one, those whose source calls what is run."""
    own = endpoints.own(work)
    names = []
    for frame in held:
        name = _holder(work, frame) or frame.function
        names += [name, frame.function]
        found = [
            each
            for each in own
            if each.path == frame.path and endpoints.class_name(each) in (name, frame.function)
        ]
        if found:
            return found
    calls = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b") if names else None
    return [each for each in own if calls and calls.search(source(work, each))]


def source(work: Work, view: WebView) -> str:
    """Of the view's function or class; empty where it is not in its file."""
    for node in ast.walk(ast.parse(work.copy.read(view.path))):
        if isinstance(
            node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
        ) and node.name == endpoints.class_name(view):
            return ast.unparse(node)
    return ""


def sources(work: Work, held: Iterable[Frame]) -> Iterator[str]:
    """Of the functions that the frames run."""
    for frame in held:
        with contextlib.suppress(SyntaxError):
            for node, _ in functions(ast.parse(work.copy.read(frame.path))):
                if node.name == frame.function:
                    yield ast.unparse(node)


def functions(tree: ast.AST, holder: str = "") -> Iterator[tuple[ast.FunctionDef, str]]:
    """Every function with the class around it; an empty name without one."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef):
            yield node, holder
        yield from functions(node, node.name if isinstance(node, ast.ClassDef) else holder)


def _file(path: str, files: Iterable[str]) -> str:
    """The project's file that a path ends with, whatever machine it was written on; the longest
    common end of both where there are several."""
    parts = Path(path).parts
    if {"site-packages", "dist-packages"} & set(parts):
        return ""

    def common(file: str) -> int:
        ends = zip(reversed(parts), reversed(Path(file).parts), strict=False)
        return next((n for n, (one, other) in enumerate(ends) if one != other), len(parts))

    best = max(files, key=common, default="")
    # A name alone, `views.py`, would be that of any app.
    return best if best and common(best) >= min(2, len(parts)) else ""


def _holder(work: Work, frame: Frame) -> str:
    """The class whose method a frame runs, by the line that is nearest."""
    try:
        tree = ast.parse(work.copy.read(frame.path))
    except SyntaxError:
        return ""
    found = [
        (abs(node.lineno - frame.line), holder)
        for node, holder in functions(tree)
        if node.name == frame.function
    ]
    return min(found)[1] if found else ""
