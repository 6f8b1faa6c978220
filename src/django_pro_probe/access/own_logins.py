"""Logins of the project's own, past `django.contrib.auth`: a visitor's PIN, a customer's password.

An input that comes to `check_password` is right once the row that it is compared with has it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any, NamedTuple

from django.apps import apps
from django.contrib.auth import hashers
from django.core.exceptions import FieldDoesNotExist
from django.db import models

from django_pro_probe import arguments, facts, record
from django_pro_probe.access import actors, leaks, logins, ownership, row_changes, sinks
from django_pro_probe.access.inputs import WithCookies
from django_pro_probe.access.letters import token_of
from django_pro_probe.access.ownership import user_model
from django_pro_probe.access.row_changes import Change
from django_pro_probe.access.states import Arranged

_KEPT = re.compile(r"pass|pwd|phrase|hash|digest|secret|pin(_|$)|code", re.I)
"""Names of fields that a password is kept in."""


class Held(NamedTuple):
    """Where the password that an input is compared with stands."""

    row: Any
    field: str


def install() -> None:
    """Have `sinks` told what is compared with a password, and set as one; once."""
    from django_pro_probe.access import outside

    check = hashers.check_password

    def checked(password: Any, encoded: Any, *args: Any, **kwargs: Any) -> Any:
        if sinks.on and isinstance(password, str):
            sinks.note("password-check", password, sys._getframe(1), str(encoded))
        return check(password, encoded, *args, **kwargs)

    outside._replace({id(check): checked})
    for model in apps.get_models():
        place = facts.frame_of(getattr(model, "set_password", None))
        if place is not None:
            _tell_set(model, place)


def _tell_set(model: Any, place: sinks.Place) -> None:
    """Have `sinks` told each password that a model's own `set_password` is given."""

    def told(_: Any, password: Any = None, *__: Any, **___: Any) -> None:
        sinks.note_as("password-set", str(password), None, "", place)

    sinks.wrapped(model, "set_password", told)


def held(encoded: str, models: Iterable[Any]) -> Held | None:
    """The field of row 1 of one of the models that has a text; none of the user model's."""
    for model in models:
        row = arguments.row_of(model, 0)
        if row is None or issubclass(model, user_model()):
            continue
        written = {field.name: token_of(row) for field in actors.texts_of(model)}
        written.update((each.field.name, each.text) for each in leaks.of([row]) if each.row == row)
        # Rows are filled with the same texts in several fields: those that are named so come first.
        fields = sorted(model._meta.concrete_fields, key=lambda field: not _KEPT.search(field.name))
        for field in fields:
            is_written = encoded == written.get(field.name)
            if encoded and (is_written or encoded == getattr(row, field.attname)):
                return Held(row, field.name)
    return None


def looked_for(executions: Iterable[record.Execution], names: Container[str]) -> Iterator[Arranged]:
    """Rows 1 with what such rows, none of the user model's, were looked for by in vain."""
    for label, name, lookup, value in (asked for each in executions for asked in each.where):
        if lookup not in ("exact", "iexact") or str(value) not in names:
            continue
        with suppress(LookupError, FieldDoesNotExist):  # a model that a migration made, an alias
            model = apps.get_model(label)
            row, field = arguments.row_of(model, 0), model._meta.get_field(name)
            is_name = field.unique and not (field.primary_key or field.is_relation)
            if row is None or not is_name or isinstance(row, user_model()):
                continue
            if ownership.is_own(model) and not model._base_manager.filter(**{name: value}).exists():
                yield label, str(row.pk), name, value


class Visit(NamedTuple):
    """A row that stands for a visitor: a cookie holds its key, and it names who has logged in."""

    row: Any
    key: str
    holder: str
    """The foreign key to who logs in."""

    def is_kept(self, changes: Iterable[Change], holder: Any) -> bool:
        """Whether the row came to be of who logged in, and its key stayed as it was."""
        return any(
            change["kind"] == "updated"
            and (change["model"], change["key"]) == (self.row._meta.label, str(self.row.pk))
            and str(change["fields"].get(self.holder, ("",))[-1]) == str(holder.pk)
            and self.key not in change["fields"]
            for change in changes
        )


def visits(cookies: Iterable[str], models: Iterable[Any], holder: Any) -> Iterator[Visit]:
    """Rows 1 of the models whose keys cookies hold, and that may name who logs in, or nobody."""
    values = set(cookies)
    for model in models:
        row = arguments.row_of(model, 0)
        fields = model._meta.concrete_fields if row is not None else ()
        keys = [each.attname for each in fields if each.unique and not each.is_relation]
        free = [each.attname for each in fields if each.null and each.related_model is type(holder)]
        for key in keys:
            if free and str(getattr(row, key)) in values:
                yield Visit(row, key, free[0])


_SOMEBODY = re.compile(r"user|member|account|auth|log(ged)?_?in|signed_?in|who|identity")
_PEOPLE = re.compile(
    r"user|member|account|customer|client|person|profile|guest|visitor|patient|resident|tenant"
    r"|student|pupil|parent|teacher|participant|attendee|player|voter|employee|worker|driver"
    r"|volunteer|subscriber|donor|household|family|team"
)
_TOKEN = re.compile(r"token|secret|key$|signature|hash|code|uuid|nonce")
"""Names of fields by which a link lets in whoever has it."""


class Person(NamedTuple):
    """Somebody whom a link lets in."""

    key: str
    names: tuple[str, ...]
    """What the project calls them."""

    def is_in(self, values: Mapping[str, Any]) -> bool:
        """Whether what is stored in a session says that it is theirs."""
        return any(
            str(value) == self.key
            and (_SOMEBODY.search(name.lower()) or any(each in name.lower() for each in self.names))
            for name, value in values.items()
        )


def people(kept: Iterable[tuple[Any, str]], rows: Iterable[Any]) -> Iterator[Person]:
    """Who the links are for that name rows by a token: the rows, or what they lead to, where they
    have an address or a password."""
    tokens = {model for model, name in kept if _TOKEN.search(name)}
    for row in rows:
        if type(row) not in tokens:
            continue
        behind = {
            field.name: getattr(row, field.name, None)
            for field in row._meta.concrete_fields
            if field.is_relation
        }
        for name, each in {row._meta.model_name: row, **behind}.items():
            if each is not None and _is_person(each):
                yield Person(str(each.pk), (name, each._meta.model_name))


def known_by_codes(met: Mapping[str, arguments.Met], sent: Mapping[str, str]) -> Iterator[Person]:
    """Who is looked up by nothing but a code that was sent: rows of people."""
    for name, (model, field, lookup) in met.items():
        if lookup not in ("exact", "iexact") or not (_TOKEN.search(field) or _KEPT.search(field)):
            continue
        with suppress(Exception):  # a field of the project's own kind
            row = model._base_manager.filter(**{field: sent[name]}).first()
            if row is not None and (_is_person(row) or _PEOPLE.search(row._meta.model_name)):
                words = re.sub(r"(?<!^)(?=[A-Z])", "_", model.__name__).lower()
                yield Person(str(row.pk), (row._meta.model_name, words))


def name_of_person(model: Any, name: str) -> str:
    """What row 1 has in the field, where it is a person's and anybody can know or guess it."""
    field = model._meta.pk if name == "pk" else model._meta.get_field(name)
    row = arguments.row_of(model, 0)
    is_known = isinstance(field, models.IntegerField) if field.primary_key else field.unique
    if row is None or not (is_known and _is_person(row)) or _TOKEN.search(field.name):
        return ""
    return str(getattr(row, field.attname))


def _is_person(row: Any) -> bool:
    return isinstance(row, user_model()) or any(
        isinstance(field, models.EmailField) or field.name == "password"
        for field in row._meta.concrete_fields
    )


class Linked(WithCookies):
    """Nobody yet, with a session from before, who has a link."""

    visitor: logins.Visitor

    def log_in(self, client: Any, actor: str, endpoint: Any) -> dict[str, str]:
        headers = super().log_in(client, actor, endpoint)
        self.visitor.log_in(client, actor, endpoint)
        return headers


class Coded(Linked):
    """Nobody yet, with a session from before, and a row whose name and code are known."""

    row: Any = None
    values: Mapping[str, Any] = {}
    """What the row has then."""
    which: Mapping[str, Any] = {}
    """Those of them that no other row has."""

    def log_in(self, client: Any, actor: str, endpoint: Any) -> dict[str, str]:
        headers = super().log_in(client, actor, endpoint)
        model = type(self.row)
        model._base_manager.filter(**self.which).exclude(pk=self.row.pk).delete()
        self._update(model, {"pk": self.row.pk}, dict(self.values))
        self.tables = row_changes.read(map(row_changes.table_of, self._changed))
        return headers


class Visiting(WithCookies):
    """Nobody yet, with a session from before, and a row whose password is known."""

    holder: Held
    password = ""
    visitor: logins.Visitor
    visits: Iterable[Visit] = ()

    def log_in(self, client: Any, actor: str, endpoint: Any) -> dict[str, str]:
        headers = super().log_in(client, actor, endpoint)
        self.visitor.log_in(client, actor, endpoint)
        row, name = self.holder
        encoded = hashers.make_password(self.password)
        self._update(type(row), {"pk": row.pk}, {name: encoded})
        for visit in self.visits:
            which = {"pk": visit.row.pk}
            values = {visit.holder: None, visit.key: getattr(visit.row, visit.key)}
            self._update(type(visit.row), which, values)
        self.tables = row_changes.read(map(row_changes.table_of, self._changed))
        return headers
