"""What answers requests in a project, and what it can be given: no request, and no database but an
empty one in memory.

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
    with contextlib.suppress(Exception):  # a database driver or a model that SQLite can't stand for
        _empty_database()
    told = {
        "version": ".".join(map(str, django.VERSION[:2])),
        "packages": [name for name in _PACKAGES if importlib.util.find_spec(name)],
        "versions": _versions(),
        "username": getattr(user, "USERNAME_FIELD", ""),
        "required": list(getattr(user, "REQUIRED_FIELDS", ())),
        "user": user._meta.label if user else "",
        "permissions": [],
        "views": [each for each, _ in zip(_views(patterns, "", ""), range(_MOST), strict=False)],
    }
    with contextlib.suppress(Exception):  # without REST framework there are none
        told["permissions"] = list(_permissions())
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
    lets, means = _lets(callback, holder, actions) if is_api else ({}, {})
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
        "lets": lets,
        "means": means,
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


def _permissions() -> Iterator[dict[str, Any]]:
    """Permission classes of no module of REST framework, each asked as that of a view alone."""
    from rest_framework.permissions import BasePermission
    from rest_framework.views import APIView

    left, met = [BasePermission], set()
    while left:
        each = left.pop()
        left += each.__subclasses__()
        if each in met or each.__module__.partition(".")[0] == "rest_framework":
            continue
        met.add(each)
        guards = _guards([each])
        if guards:
            lets, means = _lets(None, type("View", (APIView,), {"permission_classes": [each]}), {})
            yield {"name": guards[0], "lets": lets, "means": means}


def _lets(
    callback: Any, holder: Any, actions: dict[str, str]
) -> tuple[dict[str, list[str]], dict[str, list[list[str]]]]:
    """Which of `anyone`, `login` and `staff` the permission classes of a view let read and write,
    and what they let a user in by who has only signed in; asked of themselves, without what can't
    be asked."""
    from django.contrib.auth.models import AnonymousUser
    from rest_framework.test import APIRequestFactory

    found: dict[str, list[str]] = {}
    means: dict[str, list[list[str]]] = {}

    def is_let(method: str, user: Any) -> bool:
        view = holder(**(getattr(callback, "initkwargs", None) or {}))
        view.args, view.kwargs, view.format_kwarg = (), {}, None
        view.action_map, view.action = actions, actions.get(method)
        view.request = view.initialize_request(getattr(APIRequestFactory(), method)("/"))
        view.request.user = user
        asked = view.get_permissions()
        return all(each.has_permission(view.request, view) for each in asked)

    with contextlib.suppress(Exception):  # the project's own code, in an unusual place
        users = {"anyone": AnonymousUser(), "login": _user(), "staff": _user("", "is_staff", True)}
        for method, what in (("get", "read"), ("post", "write")):
            _groups_asked_for.clear()
            lets = [name for name, user in users.items() if is_let(method, user)]
            found[what] = lets
            means[what] = []
            for where, field, value in _means() if "login" not in lets else ():
                with contextlib.suppress(Exception):
                    if is_let(method, _user(where, field, value)):
                        given = value if isinstance(value, str) else repr(value)
                        means[what].append([where, field, given])
    return found, means


def _user(where: str = "", field: str = "", value: Any = None) -> Any:
    """A user without a row of any model that has one for each, or with one of `where`; a value is
    that of a field of the user, or of that row, or the name of the only group that they are in."""
    from django.contrib.auth import get_user_model

    user = get_user_model()(pk=1)
    _put_in_group(user, value if field == _GROUPS and not where else "")
    for key in _rows_of_users():
        key.set_cached_value(user, None)
        if where == f"{key.related_model._meta.label}.{key.field.name}":
            row = key.related_model(pk=1)
            key.field.set_cached_value(row, user)
            key.set_cached_value(user, row)
            if field:
                setattr(row, field, value)
    if field and not where and field != _GROUPS:
        setattr(user, field, value)
    return user


_GROUPS = "groups"
_groups_asked_for: list[str] = []
"""Names of groups in the statements that a permission class has sent."""


def _empty_database() -> None:
    """Puts a database in memory, which has tables of groups and permissions alone, in the place of
    those of the project; it notes which groups it is asked for."""
    from django.contrib.auth import get_user_model
    from django.contrib.auth.models import Group, Permission
    from django.contrib.contenttypes.models import ContentType
    from django.db import connections
    from django.db.backends.sqlite3.base import DatabaseWrapper

    memory = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    known = connections.configure_settings({"default": memory})["default"]
    database = DatabaseWrapper(known, "default")
    for alias in list(connections):
        connections[alias] = database
    many = get_user_model()._meta.many_to_many
    joined = (Group, Permission)
    joining = [each.remote_field.through for each in many if each.related_model in joined]
    with database.schema_editor() as editor:
        for model in (ContentType, Permission, Group, *joining):
            editor.create_model(model)
    database.disable_constraint_checking()  # the users have no rows
    table = database.ops.quote_name(Group._meta.db_table)

    def noted(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if table in sql and sql.startswith("SELECT"):
            names = [each for each in params or () if isinstance(each, str)]
            _groups_asked_for.extend(each for each in names if not set(each) & set('%"\\'))
        return execute(sql, params, many, context)

    database.execute_wrappers.append(noted)


def _put_in_group(user: Any, name: str) -> None:
    """Sees that a user is in the group of this name, and in no other one."""
    from django.contrib.auth.models import Group

    with contextlib.suppress(Exception):  # users without groups, or no database
        field = user._meta.get_field(_GROUPS)
        through = field.remote_field.through
        for model in (through, Group):
            model._base_manager.all()._raw_delete("default")
        if name:
            (group,) = Group._base_manager.bulk_create([Group(pk=1, name=name)])
            row = {field.m2m_field_name(): user, field.m2m_reverse_field_name(): group}
            through._base_manager.bulk_create([through(**row)])


def _rows_of_users() -> list[Any]:
    from django.contrib.auth import get_user_model

    related = get_user_model()._meta.related_objects
    return [each for each in related if each.one_to_one and not each.parent_link]


def _means() -> Iterator[tuple[str, str, Any]]:
    """What may let a user in, of the fewest rights first: (model and key of a row of theirs, or
    empty; field; value). Text is a value of choices or the name of a group, all else is a flag."""
    from django.contrib.auth import get_user_model

    usual = ("is_active", "is_staff", "is_superuser")
    yield from (("", *each) for each in _values(get_user_model()) if each[0] not in usual)
    for key in _rows_of_users():
        where = f"{key.related_model._meta.label}.{key.field.name}"
        yield where, "", None
        yield from ((where, *each) for each in _values(key.related_model))
    for name in dict.fromkeys(_groups_asked_for):
        yield "", _GROUPS, name
    yield "", "is_superuser", True


def _values(model: Any) -> Iterator[tuple[str, Any]]:
    for field in model._meta.concrete_fields:
        if field.choices:
            values = (each for each, _ in field.flatchoices)
            yield from ((field.name, each) for each in values if isinstance(each, str))
        elif field.get_internal_type() == "BooleanField":
            yield field.name, True


if __name__ == "__main__":
    main(sys.argv[1])
