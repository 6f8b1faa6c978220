"""What can be run under the settings without a request: hashing, validating, unpickling."""

from __future__ import annotations

import hashlib
import pickle
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from django_pro_probe.boot import text_of

Event = dict[str, Any]

_PASSWORD = "correct horse battery staple"  # noqa: S105
WEAK_PASSWORDS = ("password", "12345678", "a")
_PLAIN = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")
_FEW_ROUNDS = 100_000
"""PBKDF2 below this is what a graphics card guesses fast; OWASP names 600,000."""


def run(not_checked: list[str]) -> Iterator[Event]:
    """Every trial that these settings allow."""
    for name, trial in (
        ("password hasher", _hasher),
        ("password validators", _validators),
        ("session serializer", _serializer),
        ("JWT", _jwt),
        ("REST framework", _rest_framework),
    ):
        try:
            yield from trial()
        except Exception as error:
            not_checked.append(f"{name}: {type(error).__name__}: {text_of(error)}")


def _told(name: str, ran: str, outcome: str, bad: bool, detail: str = "") -> Event:
    return {"name": name, "ran": ran, "outcome": outcome, "bad": bad, "detail": detail}


def checks() -> list[Event]:
    """Messages of `check --deploy`, of Django's own and of packages' security checks."""
    from django.core.checks import Tags, registry

    found = registry.registry.run_checks(
        tags=[Tags.security], include_deployment_checks=True, databases=None
    )
    return [
        {"id": str(each.id or ""), "level": int(each.level), "message": str(each.msg)[:300]}
        for each in found
        if not each.is_silenced()
    ]


def _hasher() -> Iterator[Event]:
    from django.apps import apps

    if not apps.is_installed("django.contrib.auth"):
        return
    from django.contrib.auth.hashers import get_hashers, make_password

    hasher: Any = get_hashers()[0]
    kind = f"{type(hasher).__module__}.{type(hasher).__qualname__}"
    if type(hasher).__module__ == make_password.__module__ and "MD5" not in kind:
        yield _told("hasher", "get_hashers()[0]", kind, False)  # slow by design
        return
    first, second = make_password(_PASSWORD), make_password(_PASSWORD)
    why = ""
    if first == second:
        why = "the same password gives the same hash: there is no salt"
    elif _PASSWORD in first:
        why = "the password stands in it"
    else:
        plain = _plain_digest(first)
        if plain:
            why = f"it is {plain} of salt and password, once"
    rounds = getattr(hasher, "iterations", None)
    pbkdf2 = any("PBKDF2" in each.__name__ for each in type(hasher).__mro__)
    if not why and pbkdf2 and isinstance(rounds, int) and rounds < _FEW_ROUNDS:
        why = f"PBKDF2 with {rounds} rounds"
    shown = "$".join(part[:6] for part in first.split("$")[:2])
    yield _told("hasher", "make_password(...)", f"{shown}$... by {kind}", bool(why), why)


def _plain_digest(encoded: str) -> str:
    """The digest that makes the hash in one step, or empty."""
    parts = encoded.replace(":", "$").split("$")
    ends = parts[-1]
    for name in _PLAIN:
        for salt in parts[:-1] or [""]:
            for text in (salt + _PASSWORD, _PASSWORD + salt, _PASSWORD, salt + "$" + _PASSWORD):
                digest = hashlib.new(name, text.encode(), usedforsecurity=False)
                if ends == digest.hexdigest():
                    return name.upper()
    return ""


def _validators() -> Iterator[Event]:
    from django.apps import apps

    if not apps.is_installed("django.contrib.auth"):
        return
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    taken = []
    for password in WEAK_PASSWORDS:
        try:
            validate_password(password)
        except ValidationError:
            continue
        taken.append(password)
    names = ", ".join(map(repr, taken))
    yield _told(
        "validators",
        "validate_password(...)",
        f"takes {names}" if taken else "refuses 'password', '12345678' and 'a'",
        len(taken) == len(WEAK_PASSWORDS),
    )


class _Canary:
    """Runs a function of ours where it is unpickled."""

    heard: list[str] = []

    def __reduce__(self) -> Any:
        return _hear, ("ran",)


def _hear(word: str) -> dict[str, str]:
    _Canary.heard.append(word)
    return {}


def _serializer() -> Iterator[Event]:
    from django.conf import settings
    from django.utils.module_loading import import_string

    if not any("SessionMiddleware" in name for name in settings.MIDDLEWARE):
        return
    serializer = import_string(settings.SESSION_SERIALIZER)()
    _Canary.heard.clear()
    failure = ""
    try:
        serializer.loads(pickle.dumps(_Canary()))
    except Exception as error:  # JSON refuses it
        failure = type(error).__name__
    bad = bool(_Canary.heard)
    yield _told(
        "serializer",
        f"{settings.SESSION_SERIALIZER}().loads(a pickle that calls a function)",
        "the function was called" if bad else f"refused: {failure}",
        bad,
        settings.DJANGO_PRO_SESSION_ENGINE,
    )


def _jwt() -> Iterator[Event]:
    from django.conf import settings

    if any(name.startswith("rest_framework_simplejwt") for name in sys.modules) or hasattr(
        settings, "SIMPLE_JWT"
    ):
        yield from _simplejwt()
    for name in ("JWT_AUTH", "GRAPHQL_JWT"):
        options = getattr(settings, name, None)
        if isinstance(options, dict):
            yield from _other_jwt(name, options)


def _simplejwt() -> Iterator[Event]:
    from rest_framework_simplejwt.settings import api_settings
    from rest_framework_simplejwt.tokens import AccessToken, RefreshToken

    hmac = str(api_settings.ALGORITHM).startswith("HS")
    key = api_settings.SIGNING_KEY
    if hmac:
        length = len(key if isinstance(key, bytes) else str(key).encode())
        least = int(str(api_settings.ALGORITHM)[2:] or 256) // 8
        same = key == settings_key()
        yield _told(
            "jwt key",
            "SIMPLE_JWT",
            f"{api_settings.ALGORITHM} with a key of {length} bytes, {least} are its least",
            length < least,
            "SECRET_KEY" if same else "",
        )
    elif str(api_settings.ALGORITHM).lower() == "none":
        yield _told("jwt key", "SIMPLE_JWT", "tokens are not signed", True)
    for name, kind in (("access", AccessToken), ("refresh", RefreshToken)):
        seconds = int(getattr(api_settings, f"{name.upper()}_TOKEN_LIFETIME").total_seconds())
        yield _told(
            f"jwt {name}",
            f"{kind.__name__}()",
            f"is valid for {spoken(seconds)}",
            False,
            str(seconds),
        )
    yield from _accepted(api_settings.AUTH_TOKEN_CLASSES, RefreshToken)
    rotated, listed = api_settings.ROTATE_REFRESH_TOKENS, api_settings.BLACKLIST_AFTER_ROTATION
    from django.apps import apps

    blacklist = apps.is_installed("rest_framework_simplejwt.token_blacklist")
    yield _told(
        "jwt rotation",
        "SIMPLE_JWT",
        f"ROTATE_REFRESH_TOKENS={rotated}, BLACKLIST_AFTER_ROTATION={listed}"
        + ("" if blacklist else ", token_blacklist is not installed"),
        bool(rotated) and not (listed and blacklist),
    )


def _accepted(kinds: Any, refresh: Any) -> Iterator[Event]:
    """Tokens, beside those of a login, that every view with JWTAuthentication lets in."""
    from rest_framework_simplejwt.authentication import JWTAuthentication
    from rest_framework_simplejwt.tokens import AccessToken

    for kind in dict.fromkeys((*kinds, refresh)):
        if kind is AccessToken or not getattr(kind, "lifetime", None):
            continue
        with suppress(Exception):  # it is refused, or the project's own kind wants more to be made
            JWTAuthentication().get_validated_token(str(kind()).encode())
            seconds = int(kind.lifetime.total_seconds())
            told = f"is a login, valid for {spoken(seconds)}"
            yield _told("jwt accepted", f"{kind.__name__}()", told, False, str(seconds))


def _rest_framework() -> Iterator[Event]:
    from django.apps import apps

    if not apps.is_installed("rest_framework"):
        return
    from rest_framework.settings import api_settings

    classes = [each.__name__ for each in api_settings.DEFAULT_THROTTLE_CLASSES]
    yield _told(
        "throttle",
        "api_settings.DEFAULT_THROTTLE_CLASSES",
        ", ".join(classes) or "empty",
        not classes,
    )
    pages, size = api_settings.DEFAULT_PAGINATION_CLASS, api_settings.PAGE_SIZE
    yield _told(
        "pagination",
        "api_settings.DEFAULT_PAGINATION_CLASS",
        f"{pages.__name__ if pages else None}, PAGE_SIZE {size}",
        pages is None or (size is None and pages.__module__ == "rest_framework.pagination"),
    )


def settings_key() -> Any:
    """The SECRET_KEY."""
    from django.conf import settings

    return settings.SECRET_KEY


def _other_jwt(name: str, options: dict[str, Any]) -> Iterator[Event]:
    for key, bad in (("JWT_VERIFY", False), ("JWT_VERIFY_EXPIRATION", False)):
        if key in options:
            yield _told("jwt verify", f"{name}[{key!r}]", str(options[key]), options[key] is bad)
    if str(options.get("JWT_ALGORITHM", "")).lower() == "none":
        yield _told("jwt key", name, "tokens are not signed", True)
    lifetime = options.get("JWT_EXPIRATION_DELTA")
    if lifetime is not None and hasattr(lifetime, "total_seconds"):
        seconds = int(lifetime.total_seconds())
        yield _told("jwt access", name, f"is valid for {spoken(seconds)}", False, str(seconds))


def spoken(seconds: int) -> str:
    """A duration in words."""
    for size, word in ((86_400, "days"), (3_600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return (
                f"{seconds / size:g} {word}"
                if seconds % size == 0
                else f"{seconds / size:.1f} {word}"
            )
    return f"{seconds} seconds"
