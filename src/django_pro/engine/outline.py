"""What a project is made of, as its own interpreter tells: apps, models, URL patterns, settings."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any, TypeVar

from django_pro.core.errors import TargetError
from django_pro.core.outline import App, Base, Field, Model, Outline, Url
from django_pro.core.reading import MismatchError, read
from django_pro.engine.observing import Ask
from django_pro.sandbox import Sandbox

__all__ = ["App", "Base", "Field", "Model", "Outline", "Url", "outline", "told_by", "typed"]

T = TypeVar("T")
SECONDS = 90.0
"""Longest that the project may take to load."""


def outline(ask: Ask) -> Outline:
    """Loads the project in its sandbox and asks it; no request is sent, no table made.

    Raises:
        TargetError: it does not load.
    """
    held = told_by(ask, "outline.py")
    return typed(Outline, {**held, "root": str(ask.project.root)})


def told_by(ask: Ask, script: str) -> dict[str, Any]:
    """The JSON that a script of the probe writes in the project's sandbox; paths are the project's.

    Raises:
        TargetError: the project does not load.
    """
    with Sandbox(ask.project, ask.configuration) as sandbox:
        copied, out = sandbox.scratch / script, sandbox.scratch / "outline.json"
        copied.write_bytes(files("django_pro_probe").joinpath(script).read_bytes())
        command = [ask.project.python, str(copied), str(out)]
        code = sandbox.execute(command, SECONDS, settings=ask.project.settings)
        if code or not out.is_file():
            lines = [line for line in sandbox.log().splitlines() if line.strip()]
            raise TargetError(
                f"The project does not load: {lines[-1][:300] if lines else f'exit code {code}'}",
                where=str(ask.project.root),
                next_step="`django-pro doctor` says more.",
            )
        text = out.read_text(encoding="utf-8")
        inside, outside = str(sandbox.root), str(ask.project.root)
    try:
        found = json.loads(text.replace(json.dumps(inside)[1:-1], json.dumps(outside)[1:-1]))
    except ValueError as error:
        raise TargetError(f"The project's outline can't be read: {error}") from None
    return found if isinstance(found, dict) else {}


def typed(kind: type[T], held: dict[str, Any]) -> T:
    """What a script told, as a type.

    Raises:
        TargetError: it does not fit.
    """
    try:
        return read(kind, held, "outline")
    except MismatchError as error:
        raise TargetError(f"The project's outline can't be read: {error}") from None
