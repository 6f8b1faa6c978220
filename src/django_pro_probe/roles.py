"""Who a request is made as: row 1 of the user model, with the flags of the role.

One row for every role, so that each role owns the same data; the flags live in the transaction
that is rolled back.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, NamedTuple

from django.conf import settings
from django.db.models import BooleanField

_RIGHT = re.compile(
    r"(is_|has_)?(admin|administrator|moderator|mod|manager|editor|staff|owner)(_access|_status|_rights)?"
)
"""Flags of the project's own that say what a powerful user may do."""

_SESSIONS = "SessionAuthentication"
_OWN = "own"
"""The scheme of what the project's own function logs in."""
_PASSWORD = "djp-basic-pass-1"  # noqa: S105 of rows that are made up

_functions: dict[str, str] = {}
"""`headers` and `cookies` -> `package.module:function`, called with a user."""
_challenged: set[str] = set()
"""Ids of endpoints that have asked for HTTP basic."""


class Given(NamedTuple):
    """What lets a user in."""

    headers: dict[str, str]
    cookies: dict[str, str]
    session: dict[str, Any]


_learned: dict[str, Callable[[Any], Given]] = {}
"""Id of an endpoint -> what lets a user in there, as it was found to want."""
_by_header: set[str] = set()
"""Ids of those where that stands in a header."""

ROLES = ("anonymous", "user", "staff", "superuser")


def user_for(role: str) -> Any | None:
    """Row 1 of the user model with the role's flags saved, or None where there is no such row."""
    from django.contrib.auth import get_user_model

    model = get_user_model()
    user = model._base_manager.order_by("pk").first()
    if user is None:
        return None
    flags = {
        "is_active": True,
        "is_staff": role in ("staff", "superuser"),
        "is_superuser": role == "superuser",
    }
    own = {field.name for field in model._meta.concrete_fields}
    flags = {name: value for name, value in flags.items() if name in own}
    if flags:
        model._base_manager.filter(pk=user.pk).update(**flags)
        for name, value in flags.items():
            setattr(user, name, value)
    if role in ("staff", "superuser"):
        grant(user)
    return user


def _rights(model: Any, given: bool) -> dict[str, bool]:
    return {
        field.name: given
        for field in model._meta.concrete_fields
        if isinstance(field, BooleanField) and _RIGHT.fullmatch(field.name)
    }


def grant(user: Any, given: bool = True) -> None:
    """Flags on the user and on its profiles, which projects ask beside Django's own two."""
    own = ("is_staff", "is_superuser")
    rights = {name: to for name, to in _rights(type(user), given).items() if name not in own}
    if rights:
        type(user)._base_manager.filter(pk=user.pk).update(**rights)
    for relation in user._meta.related_objects:
        rights = _rights(relation.related_model, given) if relation.one_to_one else {}
        if rights:
            profiles = relation.related_model._base_manager
            profiles.filter(**{relation.field.name: user.pk}).update(**rights)


def log_in(client: Any, user: Any) -> None:
    """What `Client.force_login` does, without `user_logged_in`: its receivers write."""
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY

    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = user._meta.pk.value_to_string(user)
    backends = [
        path
        for path in settings.AUTHENTICATION_BACKENDS
        if hasattr(_load(path), "get_user") and hasattr(_load(path), "user_can_authenticate")
    ]
    session[BACKEND_SESSION_KEY] = (backends or list(settings.AUTHENTICATION_BACKENDS))[0]
    session[HASH_SESSION_KEY] = getattr(user, "get_session_auth_hash", lambda: "")()
    session.save()
    client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key


def _load(path: str) -> Any:
    from django.utils.module_loading import import_string

    return import_string(path)


def install(config: Mapping[str, Any]) -> None:
    """Take what the configuration says of logging in.

    Raises:
        ConfigurationError: it names no function of the project's.
    """
    _functions.clear()
    _functions.update(config.get("authentication") or {})
    for kind, name in _functions.items():
        _refuse_missing(kind, name, config["root"])
    _challenged.clear()
    _learned.clear()
    _by_header.clear()


def _refuse_missing(kind: str, name: str, root: str) -> None:
    from django_pro_probe import boot

    why, where = "it is no function", ""
    try:
        if callable(_load(name.replace(":", "."))):
            return
    except (Exception, SystemExit) as error:  # whatever the project's module raises
        why = f"{type(error).__name__}: {boot.text_of(error)}"
        where = boot.own_place_of(error, root)
    raise boot.ConfigurationError("authentication", kind, name, why, where)


def learn(endpoint: Any, give: Callable[[Any], Given] | None, *, by_header: bool = False) -> None:
    """What lets a user in to an endpoint, beside a session; None for nothing."""
    _learned.pop(endpoint.id, None)
    _by_header.discard(endpoint.id)
    if give is not None:
        _learned[endpoint.id] = give
        _by_header.update([endpoint.id] if by_header else ())


def heard(endpoint: Any, role: str, status: int, headers: Mapping[str, str]) -> bool:
    """Whether an answer asks for HTTP basic, which it is given from now on."""
    name = getattr(endpoint, "id", "")
    asks = headers.get("WWW-Authenticate", "").lower().startswith("basic")
    if role == "anonymous" or status != 401 or not asks or name in _challenged:
        return False
    _challenged.add(name)
    return True


def by_header(endpoint: Any) -> bool:
    """Whether a view takes what stands in a header, and no session."""
    return bool(_scheme(endpoint)) or getattr(endpoint, "id", "") in _by_header


def _classes(endpoint: Any) -> set[str]:
    """Names of REST framework's own among a view's authentication classes and their bases."""
    classes = getattr(getattr(endpoint, "view_class", None), "authentication_classes", None)
    try:
        bases = [base for each in classes or () for base in each.__mro__]
        return {base.__name__ for base in bases if base.__module__.startswith("rest_framework")}
    except (TypeError, AttributeError):  # a property, or a list of the project's own making
        return set()


def _scheme(endpoint: Any) -> str:
    """How a view without session authentication is logged in to; empty for others."""
    names = _classes(endpoint)
    if _SESSIONS in names:
        return ""
    if "JWTAuthentication" in names or "JWTStatelessUserAuthentication" in names:
        return "Bearer"
    if "TokenAuthentication" in names:
        return "Token"
    if "BasicAuthentication" in names or getattr(endpoint, "id", "") in _challenged:
        return "Basic"
    return _OWN if names and _functions else ""


def _header(user: Any, endpoint: Any) -> dict[str, str]:
    """What logs in by a header, to a view that wants it."""
    scheme = _scheme(endpoint)
    if scheme == "Bearer":
        from rest_framework_simplejwt.tokens import AccessToken

        return {"Authorization": f"Bearer {AccessToken.for_user(user)}"}
    if scheme == "Token":
        return _token(user, endpoint)
    if scheme == "Basic":
        return _basic(user)
    if scheme == _OWN or (_functions and _SESSIONS not in _classes(endpoint)):
        return _given("headers", user)
    return {}


def _token(user: Any, endpoint: Any) -> dict[str, str]:
    """As the view's own kind of `TokenAuthentication` has it."""
    kinds = [
        each
        for each in endpoint.view_class.authentication_classes
        if any(base.__name__ == "TokenAuthentication" for base in each.__mro__)
    ]
    kind = kinds[0]()
    model = kind.get_model()
    token, _ = model.objects.get_or_create(user=user)
    if not str(token.key).isalnum():  # words that the table was filled with: no header holds them
        token.delete()
        token = model.objects.create(user=user)
    return {"Authorization": f"{kind.keyword} {token.key}"}


def _basic(user: Any) -> dict[str, str]:
    """HTTP basic, with a password that the user is given."""
    from django.contrib.auth.hashers import make_password

    user.password = make_password(_PASSWORD)
    type(user)._base_manager.filter(pk=user.pk).update(password=user.password)
    words = f"{user.get_username()}:{_PASSWORD}".encode()
    return {"Authorization": f"Basic {base64.b64encode(words).decode()}"}


def _given(kind: str, user: Any) -> dict[str, str]:
    """What the project's own function gives for a user.

    Raises:
        TypeError: it gives something else.
    """
    if kind not in _functions:
        return {}
    found = _load(_functions[kind].replace(":", "."))(user)
    if not isinstance(found, Mapping):
        told = f"{_functions[kind]} gives {type(found).__name__}, and {kind} by name are wanted"
        raise TypeError(f"[tool.django-pro.authentication] {told}")
    return {str(name): str(value) for name, value in found.items()}


def apply(client: Any, role: str, endpoint: Any) -> dict[str, str]:
    """Log the client in as `role`; returns headers to send along."""
    if role == "anonymous":
        return {}
    from django.apps import apps

    if not apps.is_installed("django.contrib.auth"):
        return {}
    user = user_for(role)
    return as_user(client, user, endpoint) if user is not None else {}


def as_user(client: Any, user: Any, endpoint: Any) -> dict[str, str]:
    """Log the client in as a user; returns headers to send along."""
    from django.apps import apps

    headers = _header(user, endpoint)
    if apps.is_installed("django.contrib.sessions") or "signed_cookies" in settings.SESSION_ENGINE:
        log_in(client, user)
    if _scheme(endpoint) in ("", _OWN) and _SESSIONS not in _classes(endpoint):
        for name, value in _given("cookies", user).items():
            client.cookies[name] = value
    if getattr(endpoint, "id", "") in _learned:
        given = _learned[endpoint.id](user)
        headers = {**headers, **given.headers}
        for name, value in given.cookies.items():
            client.cookies[name] = value
        if given.session:
            session = client.session
            session.update(given.session)
            session.save()
            client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key
    return headers
