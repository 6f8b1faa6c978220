"""Modules that are imported at their first use: a command's first line waits for no more."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any


class _Later(ModuleType):
    """Stands for a module. importlib's own LazyLoader does without what an import was stopped by:
    the interpreter looks at `__spec__` of each module that it knows, and clears what that raises.
    """

    def __getattr__(self, name: str) -> Any:
        return getattr(importlib.import_module(self.__name__), name)


def later(name: str) -> ModuleType:
    """The module, whose code runs at the first look into it."""
    return _Later(name)
