"""What answers requests in a project, and what it can be given: no request, no database.

Run as a script in the project's folder, in its interpreter, with the file to write as its argument.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import importlib.util
import inspect
import json
import os
import re
import sys
from collections.abc import Iterator
from typing import Any

_PACKAGES = (
    "rest_framework", "rest_framework_simplejwt", "corsheaders", "celery", "environ", "decouple",
    "pytest_django",
)  # fmt: skip
_DISTRIBUTIONS = {
    "rest_framework": "djangorestframework", "corsheaders": "django-cors-headers",
    "rest_framework_simplejwt": "djangorestframework-simplejwt",
}  # fmt: skip
_ARGUMENT = re.compile(r"\(\?P<(\w+)>|<(?:\w+:)?(\w+)>")
_MOST = 2_000
"""Views."""


def main(out: str) -> None:
    """Writes the outline to the file `out`, as JSON."""
    sys.path.insert(0, os.getcwd())
    import django
    from django.conf import settings
    from django.contrib.auth import get_user_model

    django.setup()
    user = None
    if "django.contrib.auth" in settings.INSTALLED_APPS or settings.AUTH_USER_MODEL != "auth.User":
        user = get_user_model()
    patterns: list[Any] = []
    if getattr(settings, "ROOT_URLCONF", ""):
        from django.urls import get_resolver

        patterns = get_resolver().url_patterns
    told = {
        "version": ".".join(map(str, django.VERSION[:2])),
        "packages": [name for name in _PACKAGES if importlib.util.find_spec(name)],
        "versions": _versions(),
        "username": getattr(user, "USERNAME_FIELD", ""),
        "required": list(getattr(user, "REQUIRED_FIELDS", ())),
        "user": user._meta.label if user else "",
        "views": [each for each, _ in zip(_views(patterns, "", ""), range(_MOST), strict=False)],
    }
    with open(out, "w", encoding="utf-8") as stream:
        json.dump(told, stream, default=str)


def _versions() -> dict[str, str]:
    found = {}
    for name, distribution in _DISTRIBUTIONS.items():
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            found[name] = importlib.metadata.version(distribution)
    return found


def _views(patterns: list[Any], prefix: str, space: str) -> Iterator[dict[str, Any]]:
    from django.urls import URLPattern, URLResolver

    for each in patterns:
        whole = prefix + str(each.pattern)
        if isinstance(each, URLResolver):
            inner = ":".join(part for part in (space, each.namespace) if part)
            yield from _views(each.url_patterns, whole, inner)
        elif isinstance(each, URLPattern):
            name = f"{space}:{each.name}" if space and each.name else each.name or ""
            arguments = [one or other for one, other in _ARGUMENT.findall(whole)]
            if "format" not in arguments:
                yield {
                    "pattern": whole, "name": name, "arguments": arguments,
                    **_view(each.callback),
                }  # fmt: skip


def _view(callback: Any) -> dict[str, Any]:
    holder = getattr(callback, "cls", None) or getattr(callback, "view_class", None)
    shown = inspect.unwrap(holder or callback)
    path, line = "", 0
    with contextlib.suppress(OSError, TypeError):
        # The class that @api_view makes has the function's module, and no lines of its own.
        path = os.path.realpath(inspect.getsourcefile(shown) or "")
        line = inspect.getsourcelines(shown)[1]
    name = getattr(shown, "__name__", type(shown).__name__)
    bases = [each.__name__ for each in inspect.getmro(holder)] if holder else []
    is_api = "APIView" in bases
    given = {**getattr(holder, "__dict__", {}), **(getattr(callback, "initkwargs", None) or {})}

    def told(attribute: str) -> Any:
        return given.get(attribute, getattr(holder, attribute, None))

    actions = getattr(callback, "actions", None) or {}
    handlers = actions or {
        each: each
        for each in ("get", "post", "put", "patch", "delete")
        if holder and hasattr(holder, each)
    }
    lists = actions.get("get") == "list" or (
        not actions and bool({"ListModelMixin", "MultipleObjectMixin"} & set(bases))
    )
    pagination = told("pagination_class")
    served: Any = getattr(told("serializer_class"), "Meta", None)
    model: Any = getattr(told("queryset"), "model", None) or told("model")
    model = model or getattr(served, "model", None)
    return {
        "view": f"{getattr(shown, '__module__', '')}.{name}",
        "path": path,
        "line": line,
        "kind": "api" if is_api else "class" if holder else "function",
        "methods": sorted(handlers),
        "lists": lists,
        "pagination": f"{pagination.__module__}.{pagination.__name__}" if pagination else "",
        "model": model._meta.label if hasattr(model, "_meta") else "",
        "permissions": [getattr(each, "__name__", "") for each in told("permission_classes") or ()],
        "guards": _guards(told("permission_classes") or ()),
        "lets": _lets(callback, holder, actions) if is_api else {},
        "is_login": bool({"TokenViewBase", "ObtainAuthToken", "LoginView"} & set(bases)),
    }


def _guards(classes: Any) -> list[str]:
    """Dotted paths of permission classes; empty where one looks at rows, or is made of others."""
    found = [each for each in classes if isinstance(each, type)]
    if len(found) < len(classes) or any(
        base.__name__ != "BasePermission" and "has_object_permission" in vars(base)
        for each in found for base in each.__mro__[:-1]
    ):  # fmt: skip
        return []
    return [f"{each.__module__}.{each.__name__}" for each in found]


def _lets(callback: Any, holder: Any, actions: dict[str, str]) -> dict[str, list[str]]:
    """Which of `anyone`, `login` and `staff` the permission classes of a view let read and write,
    asked of themselves; without what can't be asked."""
    from django.contrib.auth import get_user_model
    from django.contrib.auth.models import AnonymousUser
    from rest_framework.test import APIRequestFactory

    found: dict[str, list[str]] = {}
    with contextlib.suppress(Exception):  # the project's own code, in an unusual place
        kind = get_user_model()
        login, staff = kind(pk=1), kind(pk=2)
        staff.is_staff = True
        users = {"anyone": AnonymousUser(), "login": login, "staff": staff}
        for method in ("get", "post"):
            lets = []
            for name, user in users.items():
                view = holder(**(getattr(callback, "initkwargs", None) or {}))
                view.args, view.kwargs, view.format_kwarg = (), {}, None
                view.action_map, view.action = actions, actions.get(method)
                view.request = view.initialize_request(getattr(APIRequestFactory(), method)("/"))
                view.request.user = user
                asked = view.get_permissions()
                if all(each.has_permission(view.request, view) for each in asked):
                    lets.append(name)
            found["read" if method == "get" else "write"] = lets
    return found


if __name__ == "__main__":
    main(sys.argv[1])
