"""Wrong logins one after the other, within one transaction: does anything stop them?"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from django.contrib.auth.hashers import make_password
from django.contrib.auth.signals import user_login_failed
from django.core.cache.backends.locmem import LocMemCache
from django.db import models
from django.db.models.query import QuerySet

from django_pro_probe import arguments, places, record, replay
from django_pro_probe.access import ownership, session_writes, sinks, spellings

ATTEMPTS = 20
_WRONG, _RIGHT = "djp-not-the-password", "Djp-the-password-9"
_PASSWORD = re.compile(r"pass(word|wd|code|phrase)?|pwd|pin", re.I)
_IDENTITY = re.compile(r"user(_?name)?|login|e?-?mail|identifier|account", re.I)
_CHANGING = re.compile(r"(old|new|current|confirm|again|repeat|re_?|2)", re.I)
_CODE = re.compile(
    r"pin(_?code)?|otp|(?!(\w+_)?(country|post(al)?|zip|currency|lang\w*|status|product|item|colou?r"
    r"|promo\w*|discount|coupon|voucher|area|airport|dial\w*|bar|qr|short|source|error)_?code)"
    r"(\w+_)?code|(access|door|entry|security|pass)code",
    re.I,
)
_KEPT = re.compile(r"(\w+_)?(pin|code|otp)", re.I)
"""Of a code that is kept as a digest."""
_OTHER_DIGITS = str.maketrans("0123456789", "5678901234")
_WRONG_CODE = frozenset({400, 401, 403, 404, 409, 422})
_STOPPED = frozenset({423, 429})
_REFUSED = 400


class Code(NamedTuple):
    """A short secret of a row, which a body is compared with."""

    name: str
    row: Any
    column: str
    named: dict[str, Any]
    """Values by which the URL and the body say which row it is."""


class Outcome(NamedTuple):
    """What came of a series of wrong logins."""

    statuses: tuple[int, ...]
    """Of the wrong ones."""
    alike: bool
    """They were answered alike, from the first to the last."""
    let_in: bool
    """The right password was taken after all of them."""
    apart: bool
    """It was answered by a status that none of the wrong ones had."""
    forgotten: tuple[places.Place, ...] = ()
    """The project's lines by which a login deletes or changes what was counted, innermost first."""
    counted: sinks.Place | None = None
    """The project's line that keeps a number in the session of who was wrong."""

    @property
    def goes_on(self) -> bool:
        """Whether nothing stopped them: what is told after some of them, or counted down, does not
        where the right one is still taken."""
        return self.let_in and (self.alike or self.apart)

    @property
    def before_stopped(self) -> int:
        """How many a guesser may send and not be stopped by the next one; 0 where none is told."""
        first = self.statuses[0]
        at = next((at for at, status in enumerate(self.statuses) if status != first), 0)
        return max(at - 1, 0)


def fields_of(data: Any) -> tuple[str, str] | None:
    """The names of who logs in and of the password, in a body that is one of a login."""
    if not isinstance(data, dict):
        return None
    secret = [name for name in data if _PASSWORD.fullmatch(str(name))]
    others = [name for name in data if name not in secret and name != "csrfmiddlewaretoken"]
    names = [name for name in others if _IDENTITY.fullmatch(str(name))]
    names = names or (others if len(others) == 1 else [])  # a card, a member's number
    changes = any(_CHANGING.search(str(name)) for name in data if "pass" in str(name).lower())
    return (names[0], secret[0]) if names and len(secret) == 1 and not changes else None


def free_fields(data: dict[str, Any]) -> list[str]:
    """The other texts of a login's body."""
    names = (*(fields_of(data) or ()), "csrfmiddlewaretoken")
    return [key for key, value in data.items() if key not in names and isinstance(value, str)]


def code_of(data: Any, kept: Iterable[Any], met: Iterable[Any]) -> Code | None:
    """The field of a body that is a PIN or a code of one of the rows.

    Args:
        kept: rows that the URL names.
        met: others that were asked for: the body says which one.
    """
    if not isinstance(data, dict):
        return None
    for row in kept:
        for name in _codes(data, row):
            return Code(name, row, name, {})
    for row in met:
        for name in (name for name, value in data.items() if value and isinstance(value, str)):
            digest = f"{name}_hash", f"{name}_digest", f"hashed_{name}"
            columns = [each for each in digest if _KEPT.fullmatch(name) and each in _texts(row)]
            columns += [name] if name in _codes(data, row) else []
            named = _named(row, {key: data[key] for key in data if key != name}, kept)
            if columns and named:
                return Code(name, row, columns[0], named)
    return None


def _codes(data: dict[str, Any], row: Any) -> list[str]:
    return [
        name
        for name, value in data.items()
        if name in _texts(row) and _CODE.fullmatch(name) and isinstance(value, str) and value
    ]


def _texts(row: Any) -> set[str]:
    return {
        field.name
        for field in row._meta.concrete_fields
        if isinstance(field, models.CharField) and not field.unique
    }


def _named(row: Any, data: dict[str, Any], kept: Iterable[Any]) -> dict[str, Any]:
    """What a row is to have where the body names it; nothing where the body does not."""
    fields = [field for field in row._meta.concrete_fields if not field.is_relation]
    found = {field.name: data[field.name] for field in fields if field.name in data}
    for each in kept if found else ():
        for field in row._meta.concrete_fields:
            if field.is_relation and isinstance(each, field.related_model):
                found[field.name] = each
    return found


def ways_kept(text: str, code: Code) -> list[str]:
    """How a row may keep a code: as it is, or as a digest, where the column has room for it."""
    most = type(code.row)._meta.get_field(code.column).max_length
    ways = (text, make_password(text), hashlib.sha256(text.encode()).hexdigest())
    return [each for each in ways if most is None or len(each) <= most]


def of_code(
    url: str,
    data: dict[str, Any],
    content_type: str | None,
    code: Code,
    log_in: Callable[[Any], dict[str, str]],
    *,
    apart: bool = False,
    varied: str = "",
) -> Outcome | None:
    """Twenty wrong codes, then the right one; None where the right one is not taken at once.

    Args:
        log_in: makes the rows ready and logs a client in.
        apart: whether nobody sends them, each without the cookies that the one before was given.
        varied: a header of which each has another value.
    """
    wrong = data[code.name]
    right = another(wrong)
    first = (0, "")
    for kept, named in itertools.product(ways_kept(right, code), _ways_named(code)):
        for number in (0, ATTEMPTS):
            answered: list[tuple[int, str]] = []

            def sent(
                kept: str = kept,
                named: Any = named,
                number: int = number,
                answered: Any = answered,
            ) -> None:
                client = replay._the_client()
                client.handler.enforce_csrf_checks = False
                headers = log_in(client)
                rows = type(code.row)._base_manager
                if named:
                    rows.filter(**named).exclude(pk=code.row.pk).delete()
                rows.filter(pk=code.row.pk).update(**{**named, code.column: kept})
                record.stop()
                for at in range(number + 1):
                    body = {**data, code.name: right if at == number else wrong}
                    options = replay.encoded(body, content_type)
                    if apart:
                        client, headers = replay._the_client(), {}
                        client.handler.enforce_csrf_checks = False
                    if varied:
                        headers = {**headers, varied: _address(at)}
                    answer = client.post(url, headers=headers, **options)
                    text = replay._TOKEN.sub(rb"\1", answer.content).decode("utf-8", "replace")
                    answered.append((answer.status_code, text))

            response = replay.call(sent, f"codes {url}")
            if response.failure is not None or len(answered) <= number:
                break
            if not number and answered[-1][0] >= _REFUSED:
                break  # it is kept in another way
            if not number:
                first = answered[-1]
            else:
                return _outcome(answered[:-1], answered[-1], first)
    return None


def _ways_named(code: Code) -> list[dict[str, Any]]:
    """How a row may keep what names it in the body: as it is sent, in capitals or small letters."""
    found = [code.named]
    for change in (str.upper, str.lower):
        one = {
            name: change(value) if isinstance(value, str) else value
            for name, value in code.named.items()
        }
        found += [one] if one not in found else []
    return found


def _address(number: int) -> str:
    """One of those that RFC 5737 keeps for documentation."""
    return f"198.51.100.{number + 1}"


def another(code: str) -> str:
    """A code of the same form."""
    found = code.translate(_OTHER_DIGITS)
    return found if found != code else code[::-1]


def _outcome(
    answered: list[tuple[int, str]], last: tuple[int, str], first: tuple[int, str]
) -> Outcome | None:
    """Of wrong codes, and the right one after them; `first` is the answer to it where none were
    sent before. A form that comes back with its errors is told from it by what it says."""
    statuses = tuple(status for status, _ in answered)
    if set(statuses) <= _WRONG_CODE | _STOPPED:
        apart = last[0] not in statuses
        return Outcome(statuses, len(set(answered)) == 1, _is_in([last], answered), apart)
    if not set(statuses) <= _WRONG_CODE | {200, first[0]} or first == answered[0]:
        return None
    return Outcome(statuses, len(set(answered)) == 1, last == first, last not in answered)


@contextmanager
def _checks() -> Iterator[list[bool]]:
    """Filled by each password that is checked and wrong."""
    from django.contrib.auth.base_user import AbstractBaseUser

    found: list[bool] = []
    original = AbstractBaseUser.check_password

    def failed(**_: Any) -> None:
        found.append(True)

    def check_password(self: Any, raw_password: Any) -> Any:
        right = original(self, raw_password)
        if not right:
            found.append(True)
        return right

    user_login_failed.connect(failed, weak=False, dispatch_uid="django-pro")
    AbstractBaseUser.check_password = check_password
    try:
        yield found
    finally:
        AbstractBaseUser.check_password = original
        user_login_failed.disconnect(dispatch_uid="django-pro")


@contextmanager
def _forgetting() -> Iterator[list[tuple[places.Place, ...]]]:
    """Filled with the project's lines by which something in a cache or a table is forgotten."""
    found: list[tuple[places.Place, ...]] = []
    originals = [
        (owner, name, getattr(owner, name))
        for owner, name in ((LocMemCache, "delete"), (QuerySet, "delete"), (QuerySet, "update"))
    ]

    def heard(original: Any) -> Any:
        def method(*args: Any, **kwargs: Any) -> Any:
            frame = sinks.own_line(sys._getframe(1), ("django/db/models/manager.py",))
            if frame is not None:
                found.append(places.users(frame)[0])
            return original(*args, **kwargs)

        return method

    for owner, name, original in originals:
        setattr(owner, name, heard(original))
    try:
        yield found
    finally:
        for owner, name, original in originals:
            setattr(owner, name, original)


def attempts(
    url: str,
    data: dict[str, Any],
    content_type: str | None,
    varied: str = "",
    field: str = "",
    spelled: str = "",
    between: int = 0,
    *,
    together: bool = False,
) -> Outcome | None:
    """Twenty wrong passwords of user row 1, then the right one; None where none is checked.

    Args:
        varied: a header of which each has another value.
        field: the same of a field of the body.
        spelled: in which way the name is another spelling of itself each time.
        between: after that many of them user row 2, who guesses, logs in as itself.
        together: all are sent with the cookies of those before.
    """
    names = fields_of(data)
    row, guesser = (arguments.row_of(ownership.user_model(), index) for index in (0, 1))
    if names is None or row is None or (between and guesser is None):
        return None
    answered: list[tuple[int, str]] = []
    right: list[tuple[int, str]] = []
    forgotten: list[tuple[places.Place, ...]] = []
    counted: list[sinks.Place] = []
    with _checks() as checked:

        def sent() -> None:
            who = _known(row, names[0])
            own = _known(guesser, names[0]) if between else ""
            record.stop()
            client = replay._the_client()
            for number in range(ATTEMPTS + 1):
                is_last = number == ATTEMPTS
                if between and number and not number % between:
                    body = {**data, names[0]: own, names[1]: _RIGHT}
                    with _forgetting() as lines:
                        replay._the_client().post(url, **replay.encoded(body, content_type))
                    forgotten.extend(lines)
                client = client if together else replay._the_client()
                client.handler.enforce_csrf_checks = False
                headers = {varied: _address(number)} if varied else {}
                apart = {field: f"{data[field]}{number}"} if field else {}
                secret = _RIGHT if is_last else _WRONG
                name = spellings.of(who, spelled, number + 1) if spelled else who
                body = {**data, **apart, names[0]: name, names[1]: secret}
                with session_writes.watched() as stores:
                    answer = client.post(url, headers=headers, **replay.encoded(body, content_type))
                counted.extend(each.place for each in stores if each.counts() and not is_last)
                text = replay._TOKEN.sub(rb"\1", answer.content).decode("utf-8", "replace")
                text = text.replace(name, who)
                (right if is_last else answered).append((answer.status_code, text))

        response = replay.call(sent, f"logins {url}")
    if response.failure is not None or len(answered) < ATTEMPTS or not checked:
        return None
    statuses = tuple(status for status, _ in answered)
    apart = all(status not in statuses for status, _ in right)
    alike = len(set(answered)) == 1
    let_in, lines = _is_in(right, answered), next(iter(forgotten), ())
    return Outcome(statuses, alike, let_in, apart, lines, next(iter(counted), None))


def _known(row: Any, name: str) -> str:
    """Give a user a password that is known; by what it is named in the field `name` of a body."""
    user = ownership.user_model()._base_manager.get(pk=row.pk)
    known = {"password": make_password(_RIGHT), "is_active": True}
    names_of = {field.name for field in user._meta.concrete_fields}
    who = user.get_username() if "mail" not in name.lower() else _email_of(user)
    known[user.USERNAME_FIELD] = who  # some go by their address
    rows = ownership.user_model()._base_manager.filter(pk=row.pk)
    rows.update(**{name: value for name, value in known.items() if name in names_of})
    return str(who)


def spelled(url: str, data: dict[str, Any], content_type: str | None) -> tuple[Outcome | None, str]:
    """As `attempts`, each with another spelling of the name; and what is said of it."""
    name = (fields_of(data) or ("name",))[0]
    for way, told in spellings.WAYS.items():
        spellings.begin()
        found = attempts(url, data, content_type, spelled=way)
        if found is None or found.goes_on:
            return found, f"{told} {name!r}"
    return None, ""


def _is_in(right: list[tuple[int, str]], wrong: list[tuple[int, str]]) -> bool:
    """Whether the right password was answered otherwise than the wrong ones, and not refused."""
    return bool(right) and right[0] != wrong[0] and right[0][0] < _REFUSED


def _email_of(user: Any) -> str:
    name = getattr(user, "EMAIL_FIELD", "email")
    return str(getattr(user, name, "") or user.get_username())


def sent_of(data: dict[str, Any]) -> str:
    """The body of one of them, without what was made up for it."""
    names = fields_of(data)
    return json.dumps({**data, names[1]: "***"} if names else data, default=str)
