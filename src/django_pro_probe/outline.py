"""What a project is made of: apps, models, URL patterns, some settings; no request, no database.

Run as a script in the project's folder, in its interpreter, with the file to write as its argument.
"""

from __future__ import annotations

import contextlib
import inspect
import json
import os
import sys
from collections.abc import Iterator
from typing import Any

_SETTINGS = (
    "INSTALLED_APPS", "MIDDLEWARE", "AUTH_USER_MODEL", "ROOT_URLCONF", "REST_FRAMEWORK",
    "TEMPLATES", "CACHES", "DEFAULT_AUTO_FIELD", "USE_TZ", "DEBUG", "SIMPLE_JWT", "LOGGING",
    "LOGIN_URL",
)  # fmt: skip
_PACKAGES = ("PIL", "rest_framework", "django_filters")
"""That what is written may need."""
_MOST = 2_000
"""URL patterns."""
_VALUES = 50
"""Choices of a field."""


def main(out: str) -> None:
    """Writes the outline to the file `out`, as JSON."""
    sys.path.insert(0, os.getcwd())
    from importlib.util import find_spec

    import django
    from django.conf import settings

    django.setup()
    told = {
        "django": list(django.VERSION[:2]),
        "packages": [name for name in _PACKAGES if find_spec(name)],
        "settings_file": inspect.getsourcefile(sys.modules[settings.SETTINGS_MODULE]) or "",
        "settings": {
            name: getattr(settings, name) for name in _SETTINGS if hasattr(settings, name)
        },
        "engines": {name: each["ENGINE"] for name, each in settings.DATABASES.items() if each},
        "apps": list(_apps()),
        "models": list(_models()),
        "bases": list(_bases()),
        "urlconf": "",
        "urls": [],
    }
    if getattr(settings, "ROOT_URLCONF", ""):
        from importlib import import_module

        told["urlconf"] = inspect.getsourcefile(import_module(settings.ROOT_URLCONF)) or ""
        told["urls"] = [each for each, _ in zip(_urls(), range(_MOST), strict=False)]
    with open(out, "w", encoding="utf-8") as stream:
        json.dump(told, stream, default=str)


def _apps() -> Iterator[dict[str, Any]]:
    from django.apps import apps

    for each in apps.get_app_configs():
        yield {"label": each.label, "module": each.name, "folder": os.path.realpath(each.path)}


def _models() -> Iterator[dict[str, Any]]:
    from django.apps import apps

    for model in apps.get_models(include_auto_created=False):
        try:
            path = os.path.realpath(inspect.getsourcefile(model) or "")
            line = inspect.getsourcelines(model)[1]
        except (OSError, TypeError):
            path, line = "", 0
        yield {
            "label": model._meta.label,
            "app": model._meta.app_label,
            "name": model.__name__,
            "module": model.__module__,
            "path": path,
            "line": line,
            "ordering": [each for each in model._meta.ordering if isinstance(each, str)],
            "fields": list(_fields(model)),
            "unique_together": [list(each) for each in _unique_together(model)],
            "bases": [
                f"{each.__module__}.{each.__name__}"
                for each in model.__bases__
                if getattr(getattr(each, "_meta", None), "abstract", False)
            ],
        }


def _bases() -> Iterator[dict[str, Any]]:
    """Abstract models, those of Django apart."""
    from django.db.models import Model

    left, met = Model.__subclasses__(), set()
    while left:
        model = left.pop()
        if model in met:
            continue
        met.add(model)
        left += model.__subclasses__()
        if model._meta.abstract and not model.__module__.startswith("django."):
            try:
                path = os.path.realpath(inspect.getsourcefile(model) or "")
            except (OSError, TypeError):
                path = ""
            yield {
                "name": model.__name__,
                "module": model.__module__,
                "path": path,
                "fields": list(_fields(model)),
            }


def _fields(model: Any) -> Iterator[dict[str, Any]]:
    for field in model._meta.get_fields():
        related: Any = getattr(field, "related_model", None)
        yield {
            "name": field.name,
            "kind": type(field).__name__,
            "to": related._meta.label if hasattr(related, "_meta") else "",
            "concrete": bool(getattr(field, "concrete", False)),
            "editable": bool(getattr(field, "editable", False)),
            "primary_key": bool(getattr(field, "primary_key", False)),
            "null": bool(getattr(field, "null", False)),
            "blank": bool(getattr(field, "blank", False)),
            "unique": bool(getattr(field, "unique", False)),
            "has_default": bool(getattr(field, "has_default", bool)()),
            "choices": bool(getattr(field, "choices", None)),
            "max_length": getattr(field, "max_length", None),
            "values": [each for each, _ in getattr(field, "flatchoices", None) or ()][:_VALUES],
            "decimal_places": getattr(field, "decimal_places", None),
            "low": _limit(field, "min_value"),
            "high": _limit(field, "max_value"),
            "shortest": _limit(field, "min_length"),
        }


def _unique_together(model: Any) -> Iterator[tuple[str, ...]]:
    yield from map(tuple, model._meta.unique_together)
    for each in model._meta.constraints:
        if getattr(each, "fields", ()) and getattr(each, "condition", None) is None:
            yield tuple(each.fields)


def _limit(field: Any, code: str) -> float | None:
    """What a validator of the field holds its values against."""
    for each in getattr(field, "validators", ()):
        if getattr(each, "code", "") == code:
            limit = each.limit_value() if callable(each.limit_value) else each.limit_value
            with contextlib.suppress(TypeError, ValueError):
                return float(limit)
    return None


def _urls() -> Iterator[dict[str, Any]]:
    from django.urls import URLPattern, URLResolver, get_resolver

    def walk(patterns: list[Any], prefix: str, space: str) -> Iterator[dict[str, Any]]:
        for each in patterns:
            whole = _joined(prefix, str(each.pattern))
            if isinstance(each, URLResolver):
                inner = ":".join(part for part in (space, each.namespace) if part)
                yield from walk(each.url_patterns, whole, inner)
            elif isinstance(each, URLPattern):
                actions = dict(getattr(each.callback, "actions", None) or {})
                name = _named(space, each.name)
                held = {"pattern": whole, "name": name, "actions": sorted(set(actions.values()))}
                yield {**held, **_view(each.callback)}

    yield from walk(get_resolver().url_patterns, "", "")


def _joined(prefix: str, inner: str) -> str:
    """As a report spells patterns: those of `re_path` without `^` and `$`."""
    return prefix + inner.removeprefix("^").removesuffix("$")


def _named(space: str, name: str | None) -> str:
    return f"{space}:{name}" if space and name else name or ""


def _view(callback: Any) -> dict[str, Any]:
    shown = getattr(callback, "cls", None) or getattr(callback, "view_class", None) or callback
    shown = inspect.unwrap(shown)
    try:
        path = os.path.realpath(inspect.getsourcefile(shown) or "")
        line = inspect.getsourcelines(shown)[1]
    except (OSError, TypeError):
        path, line = "", 0
    name = getattr(shown, "__qualname__", type(shown).__name__)
    return {"view": f"{getattr(shown, '__module__', '')}.{name}", "path": path, "line": line}


if __name__ == "__main__":
    main(sys.argv[1])
