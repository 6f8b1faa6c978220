"""Logins and resets of a password, tried with names that are there and with others."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from importlib import import_module
from typing import Any, NamedTuple

from django.apps import apps
from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import models
from django.shortcuts import resolve_url
from django.urls import resolve

from django_pro_probe import arguments, replay, wanted
from django_pro_probe.access import hashing, ownership, sinks, states
from django_pro_probe.access.ownership import user_model
from django_pro_probe.endpoints import Endpoint

_NAME = re.compile(r"user(_?name)?|email|e_?mail|mail|login|identifier|name|account|phone")
_PASSWORD = re.compile(r"passw(or)?d|passphrase|pwd|pass")
_ANY_PASSWORD = re.compile(rf"((new|user)_?)?({_PASSWORD.pattern})_?[12]?")
_OWN_PASSWORD = re.compile(rf"(old|current|existing|present)_?({_PASSWORD.pattern})")
_SECRET = re.compile(
    r"(\w+_)?(pin|pin_?code|passcode|secret|cv[vc]2?|security_code|card_number|iban|ssn"
    rf"|api_?key|private_?key|(access|refresh|auth|api|bearer)_?token)|\w+_({_PASSWORD.pattern})"
)
"""What else is handed over and has to stay unknown."""
_MADE_UP = re.compile(rf"(\w+_)?(pin|pin_?code|passcode|security_code)|\w+_({_PASSWORD.pattern})")
_CODE = re.compile(r"(\w+_)?code")
_PUBLIC_CODE = re.compile(
    r"post|zip|country|currency|lang|area|region|city|product|item|stock|bar|qr|promo|coupon"
    r"|discount|color|status|error|type"
)
_DIGITS = "918273640519"
_TELLING = 4
"""Characters of a text that is looked for."""
_NEW = re.compile(r"new|[12]$|confirm|again|repeat")
_LOGIN = re.compile(r"log_?-?in|sign_?-?in|token|auth|session")
_RESET = re.compile(r"reset|forgot|recover|lost|remind")
_ADDRESS = re.compile(r"(user_?)?e?_?mail(_?address)?")
_NO_NAME = re.compile(r"token|key|secret|code|slug|uuid|hash")
"""Fields that nobody is asked for to find out who it is."""
_SECOND_FACTOR = re.compile(
    r"two.?factor|2.?fa|mfa|multi.?factor|second.?factor|otp|webauthn|challenge"
)
_SIGN_UP = re.compile(r"sign_?-?up|regist(er|ra[tz]|rier)|join")
_RIGHT = "djp-right-pass-1"
_WRONG = "djp-wrong-pass-1"
_UNKNOWN = "djp-nobody-there"
_HIDDEN = re.compile(
    rb"(csrfmiddlewaretoken[^>]{0,60}?value=[\"']?)[A-Za-z0-9]{32,64}|\d{2}:\d{2}:\d{2}(\.\d+)?"
)

Body = Mapping[str, Any]


def is_password(name: str) -> bool:
    """Whether an input's name says that it is a user's password."""
    return bool(_ANY_PASSWORD.fullmatch(name.rpartition(".")[2].lower()))


def with_passwords(data: Body, password: str) -> dict[str, Any]:
    """The body with a password in each field for the user's own, and one that begins like it in
    each for a new one; nothing where it has no such field."""
    found: dict[str, Any] = {}
    for name in data:
        if _OWN_PASSWORD.fullmatch(str(name).lower()):
            found[name] = password
        elif is_password(str(name)):
            found[name] = f"{password}-new" if _NEW.search(str(name).lower()) else password
    return {**data, **found} if found else {}


def with_secrets(data: Body) -> tuple[dict[str, Any], list[str]]:
    """The body with texts that stand nowhere else in what has to stay unknown though it is no
    password, each of the shape of what stood there; and those texts."""
    found: dict[str, str] = {}
    for name, value in data.items():
        text = str(value) if isinstance(value, (str, int)) else ""
        if _SECRET.fullmatch(str(name).lower()) and len(text) >= _TELLING:
            made = _DIGITS if text.isdigit() else "keptnowhereelse"
            found[name] = (made * len(text))[: len(text)]
    return {**data, **found}, list(found.values())


def is_secret(name: str) -> bool:
    """Whether an input's name says that nobody else is to know it, as a password is."""
    return bool(_SECRET.fullmatch(name.rpartition(".")[2].lower()))


def is_made_up(name: str) -> bool:
    """Whether an input's name says that it is a secret that somebody has made up, or a short one:
    others are long and random, and can't be tried out."""
    return bool(_MADE_UP.fullmatch(name.rpartition(".")[2].lower()))


def is_code(name: str) -> bool:
    """Whether an input's name says that it is a code, and of nothing that everybody may know."""
    last = name.rpartition(".")[2].lower()
    return bool(_CODE.fullmatch(last)) and _PUBLIC_CODE.search(last) is None


class Form(NamedTuple):
    """A body that logs in, or asks for a new password."""

    kind: str
    """`login`, `reset`, or `address` of what asks for an address and no password."""
    name: str
    """The key of the user's name or address."""
    password: str
    """The key of the password; empty of a reset."""
    field: str = ""
    """What the user's name is kept in, where a body asks for another thing that no two users have:
    a telephone number, a member's number."""
    value: str = ""
    """What the body holds there; it has the form that is asked for."""
    holder: Any = None
    """The model that keeps it, where that is not the user but one of whom each user has one."""


def form_of(endpoint: Endpoint, data: Any, *, checks: bool = False) -> Form | None:
    """What a body is, by its keys and by the names of its endpoint.

    Args:
        checks: whether the endpoint was seen comparing what it was sent with a password.
    """
    if not isinstance(data, dict):
        return None
    path, view = endpoint.pattern, endpoint.view_name
    text = f"{path} {view}".lower()
    names: list[str] = [key for key in data if _NAME.fullmatch(str(key).lower())]
    passwords = [key for key in data if _PASSWORD.fullmatch(str(key).lower())]
    others = [key for key in data if key not in passwords and key != "csrfmiddlewaretoken"]
    if not names and len(passwords) == len(others) == 1:
        names = others  # a card, a member's number
    if _SIGN_UP.search(f"{path} {view.rpartition('.')[2]}".lower()):
        return None
    lets_in = checks or _LOGIN.search(text) or _is_login_page(endpoint)
    if names and len(passwords) == 1 and lets_in:
        return Form("login", names[0], passwords[0])
    if names and not passwords and _RESET.search(text):
        return Form("reset", names[0], "")
    asked = [str(key).lower() for key in data if key != "csrfmiddlewaretoken"]
    addresses = [key for key in data if _ADDRESS.fullmatch(str(key).lower())]
    if len(addresses) == 1 and not passwords:
        return Form("address", addresses[0], "")
    field = _field_of_one(asked[0]) if len(asked) == 1 else ""
    if field:
        key = next(key for key in data if str(key).lower() == asked[0])
        return Form("address", key, "", field, str(data[key]))
    return None


def _is_login_page(endpoint: Endpoint) -> bool:
    """Whether who has to log in is sent there, whatever the page is called."""
    with suppress(Exception):  # no page of this project has that name
        return bool(resolve(resolve_url(settings.LOGIN_URL)).func is endpoint.callback)
    return False


def _field_of_one(key: str) -> str:
    """A field of users that has this name, and in which no two are alike."""
    return next(
        (
            field.name
            for field in user_model()._meta.concrete_fields
            if field.name == key and field.unique and not field.primary_key
            if isinstance(field, models.CharField) and not _NO_NAME.search(key)
        ),
        "",
    )


class Visitor:
    """Nobody yet, with a session from before the login; a `replay.Stage`.

    User row 1 has a password that is known here.
    """

    def __init__(
        self,
        *,
        active: bool = True,
        by_mail: bool = False,
        given: tuple[Form, bool] | None = None,
        arranged: Iterable[states.Arranged] = (),
        before: Callable[[], object] | None = None,
    ) -> None:
        self.active = active
        self.by_mail = by_mail
        """The login asks for an e-mail address, which may be the name of the user."""
        self.given = given
        """A form with a field, and whether user row 1 has its value there; nobody else has."""
        self.arranged = list(arranged)
        """What rows are made before."""
        self.before = before
        """Sends a request before this one, in the same transaction."""
        self.tables: dict[Any, Any] = {}
        self._client: Any = None
        self._key = ""

    def log_in(self, client: Any, actor: str, endpoint: Any) -> dict[str, str]:  # noqa: ARG002
        """Prepares what is tried; nobody is logged in."""
        give_password(active=self.active, by_mail=self.by_mail)
        if self.given is not None:
            form, is_there = self.given
            rows, first = (form.holder or user_model())._base_manager, first_of(form.holder)
            rows.filter(**{form.field: form.value}).update(
                **{form.field: _UNKNOWN[: len(form.value)]}
            )
            if is_there and first is not None:
                values = {form.field: form.value}
                if keeps_password(form.holder):
                    values["password"] = make_password(_RIGHT)
                rows.filter(pk=first.pk).update(**values)
        for label, key, name, value in self.arranged:
            apps.get_model(label)._base_manager.filter(pk=key).update(**{name: value})
        if self.before is not None:
            self.before()
        self._client = client
        if "django.contrib.sessions" in settings.INSTALLED_APPS:
            session = import_module(settings.SESSION_ENGINE).SessionStore()
            session["before"] = "a visit"
            session.save()
            self._key = str(session.session_key)
            client.cookies[settings.SESSION_COOKIE_NAME] = self._key
        return {}

    @property
    def cookies(self) -> list[str]:
        """Names of the cookies that the answer set."""
        found = self._client.cookies if self._client is not None else {}
        return sorted(name for name, morsel in found.items() if morsel["path"])

    @property
    def session_is_kept(self) -> bool:
        """Whether the answer saved something under the key from before.

        A changed session is sent again (django/contrib/sessions/middleware.py), under a new key
        where `login` or `cycle_key` made one.
        """
        morsel = self._client.cookies.get(settings.SESSION_COOKIE_NAME) if self._client else None
        return bool(morsel is not None and morsel["path"] and morsel.value == self._key)


def give_password(*, active: bool = True, by_mail: bool = False) -> None:
    """User row 1 has a password that is known here, and goes `by_mail` where that is asked."""
    model = user_model()
    row = arguments.row_of(model, 0)
    values: dict[str, Any] = {"password": make_password(_RIGHT)}
    if any(field.name == "is_active" for field in model._meta.concrete_fields):
        values["is_active"] = active
    mail = getattr(row, model.get_email_field_name(), "")
    if by_mail and mail and model.get_email_field_name() != model.USERNAME_FIELD:
        values[model.USERNAME_FIELD] = mail
    if row is not None:
        model._base_manager.filter(pk=row.pk).update(**values)


def known_name(form: Form) -> str:
    """What user row 1 is called in a body; empty where there is no such row."""
    if form.field:
        return form.value
    row = arguments.row_of(user_model(), 0)
    return str(getattr(row, _field_of(form), "")) if row is not None else ""


def unknown_name(form: Form) -> str:
    """A name that nobody has, of the same kind."""
    if form.field:
        return form.value
    known = known_name(form)
    is_mail = "mail" in form.name.lower() or "@" in known
    # No longer than one that is taken: what is too long is refused unasked.
    return f"{_UNKNOWN}@example.com" if is_mail else _UNKNOWN[: len(known)] or _UNKNOWN


def wrong(form: Form, data: Body, name: str) -> dict[str, Any]:
    """The body with a name, and with a password that is nobody's."""
    return {**data, form.name: name, **({form.password: _WRONG} if form.password else {})}


def right(form: Form, data: Body) -> dict[str, Any]:
    """The body of user row 1."""
    return {**data, form.name: known_name(form), form.password: _RIGHT}


def differ(form: Form, known: replay.Response, unknown: replay.Response) -> bool:
    """Whether two answers differ in more than the name that was sent."""
    names = [name.encode() for name in (known_name(form), unknown_name(form))]
    return _shape(known, names) != _shape(unknown, names)


def hashes(hashed: hashing.Hashed) -> list[sinks.Place | None]:
    """Where a login had passwords hashed, without the one that was made ready for it."""
    both = zip(hashed.passwords, hashed.places, strict=True)
    return [place for password, place in both if password != _RIGHT]


def is_looked_up(name: Any, response: replay.Response) -> bool:
    """Whether a request asked for a row by that name."""
    return bool(_asked_by(name, response))


def by_field(form: Form, unknown: replay.Response) -> Form:
    """The form of a login that looks its users up by another field than its names say: it asks
    for a `username`, and goes by the address. `unknown` is the answer to a name that nobody has."""
    model = user_model()
    asked = _asked_by(unknown_name(form), unknown)
    of_users = [name for label, name in asked if label == model._meta.label]
    if {_field_of(form), model.USERNAME_FIELD} & set(of_users):
        return form  # who goes by an address may have it for a name as well
    for label, name in asked:
        holder = apps.get_model(label)
        row = first_of(holder if label != model._meta.label else None)
        value = getattr(row, name, None)
        if isinstance(value, str) and value:
            kept_by = holder if holder is not model else None
            return form._replace(field=name, value=value, holder=kept_by)
    return form


def by_shape(form: Form, data: Body, answer: replay.Response) -> Form:
    """The form of a login that takes names of one shape alone, a card's digits, by which people of
    the project's own, with passwords of their own, are looked up.

    `answer` is that to the body.
    """
    given = str(data[form.name])
    for label, name in _asked_by(given, answer):
        holder = apps.get_model(label)
        is_own = holder is not user_model() and ownership.is_own(holder)
        if is_own and keeps_password(holder) and holder._meta.get_field(name).unique:
            return form._replace(field=name, value=given, holder=holder)
    return form


def keeps_password(holder: Any) -> bool:
    """Whether it is a model other than the user's whose rows have passwords."""
    fields = holder._meta.concrete_fields if holder is not None else ()
    return any(field.name == "password" for field in fields)


def by_address(form: Form, unknown: replay.Response) -> Form:
    """The form of what asks for an address that users have not, but rows of another model: those of
    customers who log in by themselves. Not where it makes such a row of an address that is new."""
    asked = _asked_by(unknown_name(form), unknown)
    own = user_model()._meta.label
    made = {each["model"] for each in unknown.changes if each["kind"] == "inserted"}
    if form.field or any(label == own for label, _ in asked):
        return form
    for label, name in asked:
        holder = apps.get_model(label)
        value = getattr(first_of(holder), name, None)
        is_one = holder._meta.get_field(name).unique and ownership.is_own(holder)
        if is_one and label not in made and isinstance(value, str) and value:
            return form._replace(field=name, value=value, holder=holder)
    return form


def wanted_by(form: Form, unknown: replay.Response, url: str) -> list[states.Arranged]:
    """User row 1, or who stands for it, as the queries of a request want it to be."""
    row = first_of(form.holder)
    names = {form.field or _field_of(form), "is_active"}
    wishes = wanted.wishes(unknown.recording, url)
    found = states.asked_for([row], wishes) if row is not None else []
    return [each for each in found if each[2] not in names]


def first_of(holder: Any) -> Any | None:
    """User row 1, or the row of a model that belongs to that user alone; the first one of a model
    that has nothing to do with users."""
    first = arguments.row_of(user_model(), 0)
    if holder is None or first is None:
        return first
    own = (
        field
        for field in holder._meta.concrete_fields
        if field.is_relation and field.unique and isinstance(first, field.related_model)
    )
    field = next(own, None)
    if not any(each.is_relation for each in holder._meta.concrete_fields):
        return arguments.row_of(holder, 0)
    rows = holder._base_manager
    return rows.filter(**{field.attname: first.pk}).first() if field is not None else None


def _asked_by(name: Any, response: replay.Response) -> list[tuple[str, str]]:
    """Model and field of each that a request was looked up by."""
    return [
        (label, field)
        for each in response.recording.executions
        for label, field, _, value in each.where
        if str(value).lower() == str(name).lower()
    ]


def _field_of(form: Form) -> str:
    """The field of users that a name is one of, by what the body calls it."""
    model = user_model()
    is_mail = "mail" in form.name.lower()
    return str(model.get_email_field_name() if is_mail else model.USERNAME_FIELD)


def _shape(response: replay.Response, names: list[bytes]) -> tuple[int, bytes, bytes]:
    body, location = response.body, response.headers.get("Location", "").encode()
    for name in names:
        body, location = body.replace(name, b"NAME"), location.replace(name, b"NAME")
    return response.status, _HIDDEN.sub(b"", body), location


def asks_for_more(response: replay.Response) -> bool:
    """Whether a right password does not log in yet: a second factor is asked for."""
    location = response.headers.get("Location", "").lower()
    keys = " ".join(_keys(response)).lower()
    return bool(_SECOND_FACTOR.search(location) or _SECOND_FACTOR.search(keys))


def outline(response: replay.Response, visitor: Visitor) -> tuple[Any, ...]:
    """What tells a login that went through from one that did not."""
    location = response.headers.get("Location", "").partition("?")[0]
    return response.status, location, _keys(response), visitor.cookies


def _keys(response: replay.Response) -> list[str]:
    try:
        content = json.loads(response.body)
    except ValueError:
        return []
    return sorted(content) if isinstance(content, dict) else []
