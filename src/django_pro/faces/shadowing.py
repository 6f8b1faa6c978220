"""Files that are imported in the place of a module that the tool needs.

What PYTHONPATH names comes before the standard library and before installed packages, and so does
the folder in which `python -m django_pro` is run.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import PathFinder


def told(error: BaseException) -> str:
    """Which of them the error may come from, and what to do; empty where it comes from none."""
    try:
        path = [os.path.realpath(each) for each in sys.path]
        here = os.getcwd()
    except OSError:  # the folder that it is run in was removed
        return ""
    named = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    first = {os.path.realpath(each) for each in named if each} | {here}
    for file in _files(error):
        for number, place in enumerate(path):
            name = os.path.relpath(file, place).partition(os.sep)[0]
            module = name.removesuffix(".py")
            if place not in first or not module.isidentifier() or module.startswith("django_pro"):
                continue
            later = [each for each in path[number:] if each != place]
            other = PathFinder.find_spec(module, later)
            if other is not None and other.origin is not None:
                return (
                    f"{os.path.join(place, name)} is imported in the place of {other.origin}. "
                    "Take its folder off PYTHONPATH, or rename it"
                )
    return ""


def _files(error: BaseException) -> list[str]:
    """Where it was raised, the innermost first; then those of the modules that are loaded."""
    found: list[str] = []
    trace = error.__traceback__
    while trace is not None:
        found.insert(0, trace.tb_frame.f_code.co_filename)
        trace = trace.tb_next
    loaded = [getattr(module, "__file__", None) for module in tuple(sys.modules.values())]
    return [os.path.realpath(file) for file in (*found, *loaded) if isinstance(file, str)]
