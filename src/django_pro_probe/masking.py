"""Secrets of the project, hidden in the texts of errors before they leave the process.

A view can raise with `settings.SECRET_KEY` in its text, and a driver with the URL that it got.
"""

from __future__ import annotations

import json
import os
import re
import traceback
from collections.abc import Collection, Iterator, Mapping
from typing import Any
from urllib.parse import quote

_SECRET = re.compile(
    r"SECRET|PASSWORD|PASSWD|(?:^|_)PASS(?:$|_)|TOKEN|(?:^|_)(?:API|ACCESS|PRIVATE|SIGNING|ENCRYPTION"
    r"|AUTH|SERVICE|STRIPE|SENDGRID|MAILGUN|TWILIO|AWS)\w*_KEY(?:$|_)|CREDENTIAL|(?:^|_)DSN(?:$|_)",
    re.IGNORECASE,
)
NO_SECRET = re.compile(
    r"VALIDATORS|HASHERS|TIMEOUT|_AGE|_NAME|_HEADER|LIFETIME|_URL$|_CLASS|TOKEN_MODEL|RESET_TIMEOUT"
    r"|SECRET_KEY_FALLBACKS|CREATOR|_TYPES?$|_ID$|PUBLIC|_FIELD|_CLAIM|CREDENTIALS$|LENGTH",
    re.IGNORECASE,
)
_ALSO_HIDDEN = re.compile(r"^SECRET_KEY_FALLBACKS$|(?<!SITE|ACHE|SORT)_KEYS?$|_PWD$", re.IGNORECASE)
"""Names that may stand for other things as well: to hide one too many costs little here."""
_CERTAIN = re.compile(r"SECRET|PASS|PWD", re.IGNORECASE)
_URL = re.compile(r"(\b[a-z][a-z0-9+.-]*://[^\s/:@'\"<>]*:)([^\s/@'\"<>]+)(?=@)", re.IGNORECASE)
_WORD = re.compile(r"[a-z]*|[A-Z]*|[A-Z][a-z]*|[\d.]*|.{1,5}|[~.]{0,2}(?:/[\w.-]+){2,}")
"""What is found by chance, or a path: hidden only behind its name."""
_WORDS = re.compile(r"[A-Za-z]+(?:[._-][A-Za-z]+)*")
"""A name, as settings of keys and tokens hold them too."""
_DEEPEST = 4
_LONGEST = 10_000
"""Characters of an error's text that are looked at."""

_strong: dict[str, str] = {}
_weak: dict[str, str] = {}
"""Values and the names that they have."""


def means_secret(name: str) -> bool:
    """Whether what has this name is a secret."""
    return bool(_SECRET.search(name)) and not NO_SECRET.search(name)


def learn(values: Mapping[Any, Any], depth: int = 0) -> None:
    """From here on hides the secrets of settings, of the environment, or of a mapping in them."""
    public = {
        each for name, each in values.items() if isinstance(each, str) and not _hides(str(name))
    }
    for name, value in list(values.items()):
        _learn(str(name), value, public, depth)


def learn_settings(settings: Any) -> None:
    """The same of all that the settings module itself gives."""
    names = getattr(settings._wrapped, "_explicit_settings", None) or dir(settings._wrapped)
    found = {}
    for name in names:
        try:
            found[name] = getattr(settings._wrapped, name)
        except Exception:  # noqa: S112 a property of the project's own
            continue
    learn(found)


def learn_from(error: BaseException) -> None:
    """The same of the modules and functions that an error went through: settings that raise are
    nowhere else."""
    for each in _chain(error):
        for frame, _ in traceback.walk_tb(each.__traceback__):
            learn({name: value for name, value in frame.f_globals.items() if name.isupper()})
            texts = {name: value for name, value in frame.f_locals.items() if _hides(name)}
            learn({name: value for name, value in texts.items() if isinstance(value, str)})


def hide(text: str) -> str:
    """The text with names in the place of secrets."""
    text = _URL.sub(r"\1<masked:PASSWORD>", text)
    forms = {form: name for value, name in _strong.items() for form in _forms(value)}
    for form in sorted(forms, key=len, reverse=True):
        if form in text:
            text = text.replace(form, f"<masked:{forms[form]}>")
    for value, name in _weak.items():
        if value in text:
            named = rf"({re.escape(name)}[\"']?\s*[:=]\s*[\"']?){re.escape(value)}(?!\w)"
            text = re.sub(named, rf"\g<1><masked:{name}>", text, flags=re.IGNORECASE)
    return text


def text_of(error: BaseException) -> str:
    """What an error says, without secrets.

    Raises:
        Exception: what its own `__str__` does.
    """
    return hide(str(error)[:_LONGEST])


def told(error: BaseException) -> str:
    """Its type and what it says."""
    return f"{type(error).__name__}: {text_of(error)}"


def trace() -> str:
    """The traceback of what is handled, without secrets."""
    return hide(traceback.format_exc())


def _hides(name: str) -> bool:
    return means_secret(name) or bool(_ALSO_HIDDEN.search(name))


def _learn(name: str, value: Any, public: Collection[str], depth: int) -> None:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if isinstance(value, str):
        for found in _URL.finditer(value[:_LONGEST]):
            _add("PASSWORD", found[2], public)
        if _hides(name):
            _add(name, value, public)
    elif depth < _DEEPEST and isinstance(value, Mapping):
        learn(value, depth + 1)
    elif depth < _DEEPEST and isinstance(value, (list, tuple, set, frozenset)):
        for each in value:
            _learn(name, each, public, depth + 1)


def _add(name: str, value: str, public: Collection[str]) -> None:
    if not value.strip() or value in public or len(value) > _LONGEST or os.path.exists(value):
        return
    is_word = _WORD.fullmatch(value) or (not _CERTAIN.search(name) and _WORDS.fullmatch(value))
    (_weak if is_word else _strong).setdefault(value, name)


def _forms(value: str) -> Iterator[str]:
    """A value as it stands in text, in Python's and JSON's strings and in URLs."""
    yield from {value, repr(value)[1:-1], json.dumps(value)[1:-1], quote(value, safe="")}


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and those that it came of."""
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and each not in seen:
            seen.append(each)
            waiting += [each.__cause__, each.__context__]
            yield each
