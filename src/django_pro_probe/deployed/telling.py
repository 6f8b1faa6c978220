"""All that one settings module says and does, as a `settings` event."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from unittest import mock

from django_pro_probe import boot, masking
from django_pro_probe.deployed import answers, trials
from django_pro_probe.deployed.loading import Reads, load, set_environment, stand_in_for
from django_pro_probe.masking import NO_SECRET, means_secret

Event = dict[str, Any]

_PLACEHOLDER = re.compile(
    r"change|replace|example|sample|placeholder|your|insert|todo|fixme|dummy|fake|xxx|secret|password"
    r"|passwd|insecure|default|^test|foobar|^\*+$|\.\.\.|^<|^\$|\s|^https?:|^/|^[a-z_.]+$",
    re.IGNORECASE,
)
_HOLDS_SECRETS = re.compile(
    r"^(?!.*(?:COMMON|WEAK|FORBID|BLOCK|DENY|DENIED|BANNED|REVOKED|KNOWN|LEAKED|HASH)).*"
    r"(?:SECRET|PASSWORD|TOKEN|CREDENTIAL"
    r"|(?:^|_)(?:API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|AUTH|SERVICE|CLIENT|PARTNER)_?KEY)S$"
)
"""Names of settings that hold several."""
_LONGEST = 100_000
"""Characters of a setting that is told: a part of one would be no JSON."""
_TOLD = re.compile(
    r"^(?:DEBUG|ALLOWED_HOSTS|SECURE_|SESSION_|CSRF_|X_FRAME_OPTIONS$|MIDDLEWARE$|INSTALLED_APPS$"
    r"|PASSWORD_HASHERS$|AUTH_PASSWORD_VALIDATORS$|CORS_|CONTENT_SECURITY_POLICY|CSP_|LOGGING$"
    r"|EMAIL_USE_(?:TLS|SSL)$|EMAIL_HOST(?:_USER)?$|EMAIL_PORT$"
    r"|ROOT_URLCONF$|STATIC_|STATICFILES_DIRS$|WHITENOISE_ROOT$|REST_FRAMEWORK$|AUTHENTICATION_BACKENDS$|APPEND_SLASH$)"
)


def nothing(module: dict[str, Any]) -> Event:
    """A `settings` event of what could not be loaded."""
    empty: tuple[str, ...] = ("variables", "executed", "values", "secrets", "answers", "trials")
    empty = (*empty, "checks", "api_views", "databases", "urls", "left_out", "not_checked")
    return {"id": module["id"], "module": module["settings"], **{name: [] for name in empty}}


def tell(
    config: dict[str, Any],
    module: dict[str, Any],
    given: Mapping[str, str],
    invented: list[str],
    say: Callable[[Event], None],
) -> None:
    """In a process apart: one `settings` event, or `again` with a variable that is wanted."""
    set_environment(module["settings"], dict(given))
    masking.learn(given)
    reads = Reads()
    reads.install()
    try:
        lines, left_out = load(config, reads, module["absent"])
    except BaseException as error:
        name = reads.last_missing
        if isinstance(error, KeyError) and error.args and error.args[0] in reads.seen:
            name = str(error.args[0])
        elif "SECRET_KEY" in boot.text_of(error):
            wanted = [each for each, there in reads.seen.items() if "SECRET" in each and not there]
            name = wanted[-1] if wanted else name
        if name and name not in given and not isinstance(error, ImportError):
            say({"event": "again", "name": name})
            return
        missing = stand_in_for(error, config["root"])
        if missing and missing not in module["absent"]:
            say({"event": "absent", "name": missing})
            return
        say({"event": "stuck", "name": reads.last})
        fields = boot._explain(error, config["root"], module["settings"]).fields
        told = {"error": fields["what"], "error_place": fields["where"]}
        say({"event": "settings", **nothing(module), **told, "error_next": fields["next"]})
        return
    _restore(config["root"])
    from django.conf import settings

    not_checked: list[str] = []
    say(
        {
            "event": "settings",
            **nothing(module),
            "error": "",
            "error_place": "",
            "error_next": "",
            "variables": [
                {"name": name, "state": _state(name, there, invented)}
                for name, there in reads.seen.items()
            ],
            "executed": [{"path": path, "line": line} for path, line in lines.ran],
            "secrets": list(_secrets(settings)),
            "values": list(_values(settings)),
            "databases": list(_databases(settings.DJANGO_PRO_DATABASES)),
            "checks": _guarded(trials.checks, not_checked, []),
            "trials": list(trials.run(not_checked)),
            "answers": list(answers.sent(not_checked)),
            "api_views": _guarded(answers.api_views, not_checked, []),
            "urls": _guarded(answers.urls, not_checked, []),
            "left_out": left_out,
            "not_checked": not_checked,
        }
    )


def _restore(root: str) -> None:
    import logging

    boot._restore_process(root)
    logging.disable(logging.CRITICAL)


def _state(name: str, there: bool, invented: list[str]) -> str:
    if not there:
        return "missing"
    return "made up" if name in invented else "set"


def _guarded(work: Callable[[], Any], not_checked: list[str], otherwise: Any) -> Any:
    try:
        return work()
    except Exception as error:
        not_checked.append(f"{work.__name__}: {type(error).__name__}: {boot.text_of(error)}")
        return otherwise


def _own(settings: Any) -> Iterator[str]:
    """Names that the settings module itself has."""
    explicit = getattr(settings._wrapped, "_explicit_settings", ())
    yield from sorted(name for name in explicit if not name.startswith("DJANGO_PRO_"))


def _secrets(settings: Any) -> Iterator[Event]:
    for name in _own(settings):
        value = settings.DJANGO_PRO_DATABASES if name == "DATABASES" else _get(settings, name)
        yield from _secrets_in(name, value, 0)
        is_key = name == "SECRET_KEY_FALLBACKS"
        if is_key or (_HOLDS_SECRETS.search(name) and not NO_SECRET.search(name)):
            for number, each in enumerate(_held(value)):
                if is_key or _is_generated(each):
                    yield described(f"{name}.{number}", each)


def _get(settings: Any, name: str) -> Any:
    try:
        return getattr(settings, name)
    except Exception:  # an empty SECRET_KEY
        return None


def _secrets_in(name: str, value: Any, depth: int) -> Iterator[Event]:
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    if isinstance(value, Mapping) and depth < 4:
        for key, inner in value.items():
            yield from _secrets_in(f"{name}.{key}", inner, depth + 1)
    elif isinstance(value, str) and value:
        last = name.rpartition(".")[2]
        key = last == "SIGNING_KEY" or last == "PASSWORD"
        if key or means_secret(last):
            yield described(name, value)


def _held(value: Any) -> Iterator[str]:
    """Texts of a collection: of a mapping, those that stand for names or that names stand for."""
    if isinstance(value, Mapping):
        value = [*value.keys(), *value.values()]
    if isinstance(value, (list, tuple, set, frozenset)):
        yield from (each for each in value if isinstance(each, str) and each)


def _is_generated(text: str) -> bool:
    """Whether it looks like no name, word or path that a person has thought of."""
    if not 12 <= len(text) <= 200 or not re.fullmatch(r"[\x21-\x7e]+", text):
        return False
    if re.match(r"[a-z]+[./:@]", text) or (text.count(".") > 1 and text.islower()):
        return False
    return len(set(text)) > 9 and bool(re.search(r"\d.*[A-Za-z].*\d|[a-z].*\d.*[A-Z]", text))


def described(name: str, value: str) -> Event:
    """A secret as it may be told."""
    return {
        "name": name,
        "digest": hashlib.sha256(value.encode("utf-8", "replace")).hexdigest(),
        "length": len(value),
        "distinct": len(set(value)),
        "shown": value[:4] if len(value) >= 12 else value[:1],
        "placeholder": bool(_PLACEHOLDER.search(value)),
        "insecure": value.startswith("django-insecure-"),
    }


def _values(settings: Any) -> Iterator[Event]:
    names = {name for name in dir(settings) if _TOLD.match(name)}
    given = set(_own(settings))
    for name in sorted(names):
        value = _get(settings, name)
        if name == "STATICFILES_DIRS":
            value = [each[1] if isinstance(each, (tuple, list)) else each for each in value or ()]
        if name == "SESSION_ENGINE":
            value = settings.DJANGO_PRO_SESSION_ENGINE
        if isinstance(value, mock.Mock):
            continue
        if isinstance(value, str) and means_secret(name):
            continue
        text = json.dumps(value, default=lambda each: getattr(each, "pattern", str(each)))
        if len(text) > _LONGEST:
            continue
        yield {"name": name, "text": text, "given": name in given}
    caches = {
        alias: {"BACKEND": str(entry.get("BACKEND", ""))}
        for alias, entry in settings.DJANGO_PRO_CACHES.items()
    }
    media = settings.DJANGO_PRO_MEDIA_ROOT
    yield {"name": "MEDIA_ROOT", "text": json.dumps(str(media)), "given": "MEDIA_ROOT" in given}
    yield {"name": "CACHES", "text": json.dumps(caches), "given": "CACHES" in given}


_PROTECTION = ("sslmode", "ssl", "ssl_mode", "ssl_ca", "sslrootcert", "tls", "encrypt", "service")


def _databases(databases: Mapping[str, Any]) -> Iterator[Event]:
    for alias, entry in databases.items():
        options = entry.get("OPTIONS") or {}
        yield {
            "alias": alias,
            "engine": str(entry.get("ENGINE", "")),
            "host": str(entry.get("HOST") or ""),
            "options": [
                f"{key}={value if isinstance(value, str) else 'given'}"
                for key, value in options.items()
                if key.lower() in _PROTECTION
            ],
        }
