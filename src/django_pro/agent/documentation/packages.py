"""Docstrings of installed packages as entries of an index, read with `ast`."""

from __future__ import annotations

import ast
import inspect
import os
import re
from collections.abc import Iterator
from pathlib import Path

from django_pro.agent.documentation.index import Entry

PACKAGES = {
    "djangorestframework": ("Django REST framework", "rest_framework"),
    "djangorestframework-simplejwt": ("Simple JWT", "rest_framework_simplejwt"),
    "drf-spectacular": ("drf-spectacular", "drf_spectacular"),
    "django-filter": ("django-filter", "django_filters"),
    "channels": ("Channels", "channels"),
    "channels-redis": ("channels_redis", "channels_redis"),
    "celery": ("Celery", "celery"),
    "django-celery-beat": ("django-celery-beat", "django_celery_beat"),
    "django-allauth": ("django-allauth", "allauth"),
    "django-guardian": ("django-guardian", "guardian"),
    "django-cors-headers": ("django-cors-headers", "corsheaders"),
    "django-environ": ("django-environ", "environ"),
    "django-storages": ("django-storages", "storages"),
    "django-debug-toolbar": ("Django Debug Toolbar", "debug_toolbar"),
    "factory-boy": ("factory_boy", "factory"),
    "pytest-django": ("pytest-django", "pytest_django"),
    "whitenoise": ("WhiteNoise", "whitenoise"),
}
"""Distribution -> how it is called, and the package that it installs."""
READING = "2"
"""Of how packages are read; raised where the same package gives other entries."""
LARGEST_MODULE = 1_000_000
_SKIPPED = frozenset(
    ("tests", "test", "testing_app", "migrations", "locale", "static", "templates")
)
_STANDING = 0.0
_STANDING_OF_MODULE = -0.1
_Described = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def entries(folder: Path, package: str) -> Iterator[Entry]:
    """What is public in `package` below `folder` (site-packages) and says what it is."""
    for path in sorted(_modules(folder / package)):
        relative = path.relative_to(folder)
        module = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
        try:
            if path.stat().st_size > LARGEST_MODULE:
                continue
            tree = ast.parse(path.read_bytes())
        except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        page = relative.as_posix()
        text = ast.get_docstring(tree)
        if text:
            yield Entry(page, (module,), "", (module,), "module", text, _STANDING_OF_MODULE)
        yield from _within(tree.body, page, module, (module,))


def _modules(package: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(package):
        folders[:] = [name for name in folders if name not in _SKIPPED and name[0] not in "._"]
        for name in names:
            if name.endswith(".py") and (name[0] != "_" or name == "__init__.py"):
                yield Path(folder, name)


def _within(body: list[ast.stmt], page: str, within: str, path: tuple[str, ...]) -> Iterator[Entry]:
    for node in body:
        if not isinstance(node, _Described) or node.name.startswith("_"):
            continue
        name = f"{within}.{node.name}"
        here = (*path, node.name)
        text = ast.get_docstring(node)
        if text:
            whole = f"`{_signature(node)}`\n\n{inspect.cleandoc(text)}{_settings(node)}"
            kind = "class" if isinstance(node, ast.ClassDef) else "function"
            yield Entry(page, here, "", (name,), kind, whole, _STANDING)
        if isinstance(node, ast.ClassDef):
            yield from _within(node.body, page, name, here)


def _settings(node: _Described) -> str:
    """A sentence on the settings that its code reads, which few docstrings tell; those that the
    methods of a class read are told of them."""
    inner = node.body
    if isinstance(node, ast.ClassDef):
        inner = [each for each in node.body if isinstance(each, ast.Assign | ast.AnnAssign)]
    names = dict.fromkeys(
        name for statement in inner for each in ast.walk(statement) if (name := _setting(each))
    )
    if not names:
        return ""
    return f"\n\nReads the setting{'s' * (len(names) > 1)} {', '.join(names)}."


def _setting(node: ast.AST) -> str:
    """`api_settings.PAGE_SIZE`, `getattr(settings, "PAGE_SIZE", 10)`."""
    if isinstance(node, ast.Attribute):
        held, name = ast.unparse(node.value), node.attr
    elif isinstance(node, ast.Call) and ast.unparse(node.func) == "getattr" and len(node.args) > 1:
        held, name = ast.unparse(node.args[0]), getattr(node.args[1], "value", "")
    else:
        return ""
    is_setting = re.fullmatch(r"(?:\w+_)?settings", held.rpartition(".")[2])
    return name if is_setting and re.fullmatch(r"[A-Z][A-Z0-9_]+", str(name)) else ""


def _signature(node: _Described) -> str:
    if isinstance(node, ast.ClassDef):
        return f"class {node.name}({', '.join(map(ast.unparse, node.bases))})".replace("()", "")
    word = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    return f"{word} {node.name}({ast.unparse(node.args)})"
