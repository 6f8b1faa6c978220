"""What one request keeps and a page then shows: each half is tried by itself, rolled back."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.apps import apps
from django.contrib.messages import INFO
from django.contrib.messages.storage.base import Message
from django.contrib.messages.storage.cookie import CookieStorage
from django.db import models
from django.test import RequestFactory
from django.utils.safestring import mark_safe

from django_pro_probe import arguments
from django_pro_probe.access import actors, input_letters, markup
from django_pro_probe.access.actors import Stage
from django_pro_probe.access.ownership import user_model
from django_pro_probe.executions import Execution
from django_pro_probe.record import Recording

_FLASHED = 674
_FIRST = 300
"""Numbers of inputs are below."""


class _Read(Stage):
    """A stage whose rows hold texts that tell where they arrive, those that are read along too."""

    along: Iterable[Any] = ()
    """Rows that are joined to those that the page is about."""

    def _make_ready(self, actor: str, client_actor: str) -> None:
        for row in self.along:
            self._brand(row)
        super()._make_ready(actor, client_actor)


class Scripted(_Read):
    """A stage whose rows hold markup in their texts, each field with letters of its own."""

    def __init__(self, targets: Iterable[Any], named: Any, kept: Any) -> None:
        super().__init__(targets, named, kept)
        self.sought = ""
        """A word that stands in the texts too."""
        self.forms: tuple[str, ...] = (markup.PAYLOAD, markup.BRIEF, markup.SHORT)
        """What is tried, the first that a field has room for."""
        self.is_repeatable = False
        self.scripted: dict[int, str] = {}
        """Number -> `app_label.Model.field`."""

    def _brand(self, row: Any) -> None:
        if isinstance(row, user_model()):
            return
        own = {name for model, name in self.kept if isinstance(row, model)}
        for field in actors.texts_of(type(row)):
            number = _FIRST + len(self.scripted)
            sought = f" {self.sought}" if self.sought else ""
            ways = dict.fromkeys(f"{form}{end}" for form in self.forms for end in (sought, ""))
            most = field.max_length
            texts = (f"{input_letters.token(number)}{way}" for way in ways)
            text = next((each for each in texts if most is None or len(each) <= most), "")
            if field.name not in own and text:
                self.scripted[number] = f"{row._meta.label}.{field.name}"
                what = f"{row._meta.label}.{field.name} with markup"
                self._step(what, self._update, type(row), {"pk": row.pk}, {field.name: text})


class Planted(_Read):
    """A stage whose rows hold letters in texts and addresses, each field its own, or a payload."""

    def __init__(
        self, targets: Iterable[Any], named: Any, kept: Any, payloads: Mapping[int, str],
        ending: str = "",
    ) -> None:  # fmt: skip
        super().__init__(targets, named, kept)
        self.is_repeatable = False
        self.payloads = payloads
        self.ending = ending
        """Of addresses."""
        self.planted: dict[int, str] = {}
        """Number -> `app_label.Model.field`."""

    def _brand(self, row: Any) -> None:
        if isinstance(row, user_model()):
            return
        own = {name for model, name in self.kept if isinstance(row, model)}
        addresses = [each for each in row._meta.concrete_fields if type(each) is models.URLField]
        for field in [*actors.texts_of(type(row)), *addresses]:
            number = _FIRST + len(self.planted)
            letters = input_letters.token(number)
            ending = f"{letters}{self.ending}" if self.ending else ""
            text = f"http://{letters}.example/{ending}" if field in addresses else letters
            text = self.payloads.get(number, text)
            if field.name not in own and len(text) <= (field.max_length or len(text)):
                what = f"{row._meta.label}.{field.name} with letters of its own"
                self._step(what, self._update, type(row), {"pk": row.pk}, {field.name: text})
            self.planted[number] = f"{row._meta.label}.{field.name}"


def names_of(where: str) -> str:
    """What is told of the names in the JSON of a field, `app_label.Model.field`."""
    return f"{where} (its names)"


class Named(Planted):
    """A stage whose rows hold JSON of one entry, each field's with letters for its name."""

    def _brand(self, row: Any) -> None:
        own = {name for model, name in self.kept if isinstance(row, model)}
        for field in row._meta.concrete_fields:
            if not isinstance(field, models.JSONField) or isinstance(row, user_model()):
                continue
            number = _FIRST + len(self.planted)
            name, _, value = self.payloads.get(number, input_letters.token(number)).partition("=")
            if field.name not in own:
                what = f"{row._meta.label}.{field.name} with a name of its own"
                values = {field.name: {name: value or "p"}}
                self._step(what, self._update, type(row), {"pk": row.pk}, values)
            self.planted[number] = names_of(f"{row._meta.label}.{field.name}")


class Flashed(Stage):
    """A stage whose browser has a message with markup for the next page."""

    def __init__(self, targets: Iterable[Any], named: Any, kept: Any, *, is_safe: bool) -> None:
        super().__init__(targets, named, kept)
        self.number = _FLASHED
        self.is_safe = is_safe
        """The message says of itself that it is not to be escaped."""

    def log_in(self, client: Any, actor: str, endpoint: Any) -> dict[str, str]:
        headers = super().log_in(client, actor, endpoint)
        text = input_letters.token(self.number) + markup.PAYLOAD
        storage = CookieStorage(RequestFactory().get("/"))
        message = Message(INFO, mark_safe(text) if self.is_safe else text)  # noqa: S308 ours
        client.cookies[storage.cookie_name] = storage._encode([message])
        return headers


_ABOUT_A_USER = re.compile(r"user|member|account|customer|person|profile|login|auth", re.I)
_PASSWORD = re.compile(r"pass|pwd|phrase", re.I)
_DIGESTS = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")
_NAMES = {"email", "username", "user_name", "login", "mail", "name"}
_TOLD = 120
"""Characters of a value that a change tells."""


def as_it_is(change: Mapping[str, Any], value: str) -> tuple[str, str]:
    """(field, how) of a row of users that keeps a password so that it can be read or guessed."""
    logs_in = _logs_in(apps.get_model(change["model"]))
    for field, (_, after) in change["fields"].items():
        text = str(after or "").lower()
        if logs_in and text == value.lower():
            return field, "as it was sent"
        for name, digest in _digests(value).items():
            if text and digest[:_TOLD] == text[: len(digest)][:_TOLD]:
                return field, f"as its {name.upper()}, without salt"
    return "", ""


def compared(recording: Recording, value: str) -> Iterator[tuple[str, Any]]:
    """How rows of users that have a password are looked for by it, in words, and the line of it."""
    ways = {"": value, **_digests(value)}
    for name, (model, field, lookup) in arguments.meets(recording, ways).items():
        is_kept = _logs_in(model) or bool(_PASSWORD.search(field))
        if is_kept and lookup in ("exact", "iexact", "in"):
            how = f"its {name.upper()}, without salt" if name else "it as it was sent"
            asked = next(each for each in recording.executions if _asks(each, model, field))
            place = next(iter([*asked.ran, *asked.built]), None)
            yield f"{model._meta.label}.{field} is compared with {how}", place


def _asks(execution: Execution, model: Any, field: str) -> bool:
    """Whether a query has a condition on a field of a model."""
    return any(each[:2] == (model._meta.label, field) for each in execution.where)


def _digests(value: str) -> dict[str, str]:
    return {
        name: hashlib.new(name, value.encode(), usedforsecurity=False).hexdigest()
        for name in _DIGESTS
    }


def logs_in(label: str) -> bool:
    """Whether rows of the model `app_label.Model` are those of who logs in."""
    return _logs_in(apps.get_model(label))


def _logs_in(model: Any) -> bool:
    """Whether rows of a model are those of who logs in."""
    names = {field.name for field in model._meta.concrete_fields}
    is_named = bool(_ABOUT_A_USER.search(model.__name__)) and bool(names & _NAMES)
    return issubclass(model, user_model()) or is_named


def kept_in(changes: Iterable[Any], behind: str = "") -> Iterator[tuple[str, int]]:
    """(`app_label.Model.field`, number of the input) of what was kept, with `behind` after it."""
    for change in changes:
        for name, (_, after) in change["fields"].items():
            for number in input_letters.found(after or ""):
                if not behind or f"{input_letters.token(number)}{behind}" in (after or "").lower():
                    yield f"{change['model']}.{name}", number
