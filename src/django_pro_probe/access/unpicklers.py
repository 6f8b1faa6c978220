"""Unpicklers of the project's own, which let only some classes through.

What one lets through by its module is enough where the module has a function that runs code.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from typing import Any

_CALLS = (
    ("builtins", "eval", '__import__("{0}")'),
    ("builtins", "exec", "import {0}"),
    ("builtins", "__import__", "{0}"),
    ("importlib", "import_module", "{0}"),
    ("django.utils.module_loading", "import_string", "{0}.made"),
)
"""Functions that import the module that they are told to, and how they are told."""


def kinds() -> Iterator[type]:
    """The classes of unpicklers that somebody made."""
    left: list[type] = [pickle._Unpickler, *pickle.Unpickler.__subclasses__()]
    while left:
        each = left.pop()
        yield each
        left += each.__subclasses__()


def heard(hear: Callable[..., None]) -> type:
    """`pickle.Unpickler`, which is written in C, with `hear` told what each is made with."""

    class Unpickler(pickle.Unpickler):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            hear(*args, **kwargs)
            super().__init__(*args, **kwargs)

    Unpickler.__qualname__, Unpickler.__module__ = "Unpickler", "pickle"
    return Unpickler


def calls(letters: str) -> Iterator[tuple[str, bytes]]:
    """(function, pickle that has it import a module of that name)."""
    for module, name, told in _CALLS:
        text = told.format(letters)
        yield f"{module}.{name}", f"c{module}\n{name}\n(S'{text}'\ntR.".encode()
