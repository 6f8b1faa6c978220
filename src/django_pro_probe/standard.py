"""Python as it is, for our own modules: a project may put other things in its place.

Settings can replace `open`, and an app can be called `resource`. What the project's code then gets
is the project's affair; our modules have builtins of their own, and the modules of the standard
library that `make_way` took away.
"""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Mapping, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

from django_pro_probe import AT_START

_PACKAGE = __name__.partition(".")[0]

_taken: dict[str, ModuleType] = {}
_import = builtins.__import__


def _import_own(
    name: str,
    globals: Mapping[str, object] | None = None,  # noqa: A002 as Python calls it
    locals: Mapping[str, object] | None = None,  # noqa: A002
    fromlist: Sequence[str] = (),
    level: int = 0,
) -> ModuleType:
    """`__import__`, as https://docs.python.org/3/library/functions.html#import__ has it."""
    if level == 0 and name in _taken:
        return _taken[name if fromlist else name.partition(".")[0]]
    return _import(name, globals, locals, fromlist, level)


_builtins = {**vars(builtins), "__import__": _import_own}


class _OwnLoader(Loader):
    def __init__(self, loader: Any) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        module: ModuleType | None = self._loader.create_module(spec)
        return module

    def exec_module(self, module: ModuleType) -> None:
        vars(module)["__builtins__"] = _builtins  # functions keep what is there when they are made
        self._loader.exec_module(module)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)  # `get_data` and the like


class _OwnFinder(MetaPathFinder):
    def find_spec(self, fullname: str, path: Any, target: Any = None) -> ModuleSpec | None:
        if not fullname.startswith(f"{_PACKAGE}."):
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _OwnLoader(spec.loader)
        return spec


def keep() -> None:
    """Give our modules that are imported from now on what Python has now."""
    sys.meta_path.insert(0, _OwnFinder())


def make_way(folders: Sequence[str]) -> None:
    """Forget modules of the standard library that the project has modules of the same name of.

    The project comes first on the path: under its own `manage.py` it would have got its own.
    """
    for name in {each.partition(".")[0] for each in sys.modules}:
        if name not in sys.stdlib_module_names or name in AT_START:
            continue
        own = [os.path.join(folder, name) for folder in folders]
        if any(
            os.path.isfile(f"{each}.py") or os.path.isfile(f"{each}/__init__.py") for each in own
        ):
            for module in [each for each in sys.modules if each.partition(".")[0] == name]:
                _taken[module] = sys.modules.pop(module)
