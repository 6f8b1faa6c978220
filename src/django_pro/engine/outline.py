"""What a project is made of, as its own interpreter tells: apps, models, URL patterns, settings."""

from __future__ import annotations

import json
from importlib.resources import files

from django_pro.core.errors import TargetError
from django_pro.core.outline import App, Field, Model, Outline, Url
from django_pro.core.reading import MismatchError, read
from django_pro.engine.observing import Ask
from django_pro.sandbox import Sandbox

__all__ = ["App", "Field", "Model", "Outline", "Url", "outline"]

SECONDS = 90.0
"""Longest that the project may take to load."""


def outline(ask: Ask) -> Outline:
    """Loads the project in its sandbox and asks it; no request is sent, no table made.

    Raises:
        TargetError: it does not load.
    """
    with Sandbox(ask.project, ask.configuration) as sandbox:
        script, out = sandbox.scratch / "outline.py", sandbox.scratch / "outline.json"
        script.write_bytes(files("django_pro_probe").joinpath("outline.py").read_bytes())
        command = [ask.project.python, str(script), str(out)]
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
        held = json.loads(text.replace(json.dumps(inside)[1:-1], json.dumps(outside)[1:-1]))
        return read(Outline, {**held, "root": outside}, "outline")
    except (ValueError, MismatchError) as error:
        raise TargetError(f"The project's outline can't be read: {error}") from None
