"""Real values for URL arguments, found by taint.

An argument gets a value that can't be in the database; the query that asks for it names the field
that it met; row 1 of that model has the real value.
"""

from __future__ import annotations

import copy
import datetime
import re
import sys
import uuid
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import suppress
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import models
from django.urls import resolve as resolve_url
from django.utils import timezone

from django_pro_probe import asked_for, isolate
from django_pro_probe.endpoints import Endpoint, unwrapped
from django_pro_probe.masking import told
from django_pro_probe.places import is_user_path
from django_pro_probe.seed.values import NOW

NUMBER = 918273645
WORD = "djprozq7f"
_UUID = uuid.UUID("91827364-5918-4736-a591-827364591827")
_SMALL = 1
_REFUSED = (400, 404, 422)
_TRIES = 4
_MOST_STATED = 4
_PAST = NOW - datetime.timedelta(days=1)
"""What most dates of row 1 are (seed/values.py)."""
_DATE_PARTS = {
    **dict.fromkeys(("year", "season", "vintage", "yyyy"), "%Y"),
    "month": "%m",
    "day": "%d",
    "week": "%W",
}

Send = Callable[..., Any]
Learned = tuple[Any, str]
"""(model, field name)."""
Met = tuple[Any, str, str]
"""(model, field name, lookup)."""

_rows: dict[tuple[str, int], Any] = {}
_learned: dict[tuple[str, str], Learned] = {}


class Resolved(NamedTuple):
    """A URL that names rows."""

    url: str
    role: str
    """Who it answered; empty where nobody was asked, or it answered no one."""
    learned: dict[str, Learned]
    """The field that each argument names."""


class Reason(str):
    """Why no URL could be built or answered."""

    __slots__ = ()


def forget() -> None:
    """Drop remembered rows: they belong to one database."""
    _rows.clear()
    _learned.clear()


def row_of(model: Any, index: int) -> Any | None:
    """A model's row by its place from 0; None where there is none."""
    key = (model._meta.label, index)
    if key not in _rows:
        try:
            _rows[key] = model._base_manager.order_by("pk")[index : index + 1].first()
        except Exception:  # a table that is missing
            _rows[key] = None
    return _rows[key]


def value_of(row: Any, name: str, argument: str) -> Any:
    """What an argument of a URL is, that names a field of the row, or `user__username`, of a row
    that it names."""
    if name == "pk":
        return row.pk
    key, _, further = name.partition("__")
    if further:
        other = getattr(row, key, None)
        return value_of(other, further, argument) if other is not None else None
    field = row._meta.get_field(name)
    value = getattr(row, field.attname)
    part = _part_of_date(argument)
    if isinstance(value, datetime.date) and part:
        return int(value.strftime(part))
    return field.value_to_string(row) if isinstance(value, (datetime.date,)) else value


def _part_of_date(argument: str) -> str:
    """The format of the part of a date that an argument asks for; empty for another argument."""
    return _DATE_PARTS.get(argument.rpartition("_")[2], "")


def _magic(converter: Any, candidates: list[Any], builds: Callable[[Any], bool]) -> Any:
    if converter is not None:
        name = type(converter).__name__
        known = {"IntConverter": int, "UUIDConverter": uuid.UUID}
        if name in known:
            return next(value for value in candidates if isinstance(value, known[name]))
        regex = getattr(converter, "regex", ".*")
        return next((value for value in candidates if re.fullmatch(regex, str(value))), WORD)
    return next((value for value in candidates if builds(value)), WORD)


def word(number: int) -> str:
    """A text that is in no database; another one for each number."""
    return f"{WORD}{chr(ord('a') + number)}"


def uuid_of(number: int) -> uuid.UUID:
    """One that is in no database; another one for each number."""
    return uuid.UUID(int=_UUID.int + number)


def _candidates(name: str, number: int) -> list[Any]:
    """Values for a pattern's argument `number`: no two arguments are taken for one another."""
    return [
        *([app.label for app in apps.get_app_configs()] if name == "app_label" else ()),
        NUMBER + number,
        word(number),
        f"{word(number)}/",
        uuid_of(number),
        "a",
        "1",
        "2025",
        "12",
        "en",
        "json",
        "2025-06-01",
        "MQ",
        "abc-123",
    ]


def _from_view(endpoint: Endpoint, name: str) -> Learned | None:
    model, view = endpoint.queryset_model, endpoint.view_class
    if model is None:
        return None
    lookup = getattr(view, "lookup_field", None)
    if lookup and name == (getattr(view, "lookup_url_kwarg", None) or lookup):
        return (model, lookup) if "__" not in lookup else None
    if endpoint.model_admin is not None and name == "object_id":
        return model, "pk"
    if name == getattr(view, "pk_url_kwarg", "pk"):
        return model, "pk"
    if name == getattr(view, "slug_url_kwarg", None):
        field = getattr(view, "slug_field", "slug")
        return (model, field) if _has(model, field) else None
    return (model, name) if name in ("pk", "id", "slug", "uuid") and _has(model, name) else None


def _has(model: Any, name: str) -> bool:
    return name == "pk" or any(name == field.name for field in model._meta.concrete_fields)


def _from_name(name: str) -> Learned | None:
    """`order_pk`, `order_id`, `order_slug`, `username`: a model's or a field's own name."""
    if name == "username":
        model = get_user_model()
        return model, model.USERNAME_FIELD
    stem, _, field = name.rpartition("_")
    if not stem or field not in ("pk", "id", "slug", "uuid", "code", "key", "name"):
        return None
    wanted = stem.replace("_", "").lower()
    for model in apps.get_models():
        if model.__name__.lower() == wanted and _has(model, field):
            return model, field
    return None


def _date_part(
    endpoint: Endpoint, name: str, index: int, learned: dict[str, Learned]
) -> int | str | None:
    """The part of the date of row `index` of what the view, or another argument, is about."""
    wanted = getattr(endpoint.view_class, "date_field", None)
    for model in (endpoint.queryset_model, *(model for model, _ in learned.values())):
        row = row_of(model, index) if model is not None else None
        for field in model._meta.concrete_fields if row is not None else ():
            if isinstance(field, models.DateField) and wanted in (None, field.name):
                value = getattr(row, field.attname, None)
                if value is not None:
                    return _as_part(endpoint, name, value)
    return None


def _as_part(endpoint: Endpoint, name: str, value: datetime.date) -> int | str:
    """A date as the view reads its argument: Django's own want `%b` for a month, where nothing
    else is said (django/views/generic/dates.py, `MonthMixin.month_format`)."""
    if isinstance(value, datetime.datetime) and timezone.is_aware(value):
        value = timezone.localtime(value)
    usual = _part_of_date(name)
    part = name.rpartition("_")[2]
    text = value.strftime(getattr(endpoint.view_class, f"{part}_format", None) or usual)
    return int(text) if text.isdigit() and name != "month" else text.lower()


def meets(recording: Any, magic: dict[str, Any], *, but: Container[str] = ()) -> dict[str, Met]:
    """Which field each magic value was compared with, and how; none of the models `but`."""
    found: dict[str, Met] = {}
    for execution in recording.executions:
        for label, field, lookup, value in execution.where:
            if label in but:
                continue
            values = value if isinstance(value, (list, tuple, set)) else [value]
            texts = {_text(each) for each in values}
            for name, wanted in magic.items():
                if name not in found and _text(wanted) in texts:
                    with suppress(LookupError):  # a model that a migration or a test made
                        found[name] = apps.get_model(label), field, lookup
    return found


def _otherwise(url: str, learned: dict[str, Learned], recording: Any) -> dict[str, Learned]:
    """Keys that the view looks up in another model than the one that was thought of, with a value
    that both have: `stations/<pk>/readings/` by the view of readings."""
    found: dict[str, Learned] = {}
    values: dict[str, Any] = {}
    with suppress(Exception):  # a converter of the project's own
        values = resolve_url(url.partition("?")[0]).kwargs
    users = get_user_model() if apps.is_installed("django.contrib.auth") else None
    labels = {each._meta.label: each._meta.concrete_model for each in apps.get_models()}
    asked = {
        (labels[label], field, _text(value))
        for each in recording.executions
        for label, field, _, value in each.where
        if labels.get(label) not in (users, None) and not isinstance(value, (list, tuple, set))
    }
    for name, (model, field) in learned.items():
        if field != "pk" or name not in values:
            continue
        text, own = _text(values[name]), model._meta.concrete_model
        keys = [one for one, key, told in asked if told == text and key == one._meta.pk.name]
        others = [one for one in keys if is_user_path(_file_of(one))]
        is_it = any(issubclass(own, one) or issubclass(one, own) for one in keys)
        if len(others) == 1 and not is_it:
            found[name] = others[0], "pk"
    return found


def _file_of(model: Any) -> str:
    return getattr(sys.modules.get(model.__module__), "__file__", None) or ""


def _text(value: Any) -> str:
    value = getattr(value, "pk", value)
    return str(value).replace("-", "").lower()


def _build(
    endpoint: Endpoint, learned: dict[str, Learned], magic: dict[str, Any], index: int
) -> str:
    values = dict(magic)
    for name, (model, field) in learned.items():
        row = row_of(model, index) or row_of(model, 0)
        if row is not None:
            values[name] = value_of(row, field, name)
    for name, _ in endpoint.parameters:
        if _part_of_date(name) and name not in learned:
            part = _date_part(endpoint, name, index, learned)
            if part is not None:
                values[name] = part
    return endpoint.url({**values, **_of_reset(endpoint, index)})


def _of_reset(endpoint: Endpoint, index: int) -> dict[str, str]:
    """The user and the token of a link to reset a password, as Django makes them."""
    from django.contrib.auth import get_user_model
    from django.contrib.auth.tokens import default_token_generator
    from django.utils.http import urlsafe_base64_encode

    if not {"uidb64", "token"} <= {name for name, _ in endpoint.parameters}:
        return {}
    user = row_of(get_user_model(), index)
    generator = copy.copy(getattr(endpoint.view_class, "token_generator", default_token_generator))
    if user is None:
        return {}
    try:
        generator._now = lambda: datetime.datetime.fromtimestamp(isolate.EPOCH)
        return {
            "uidb64": urlsafe_base64_encode(str(user.pk).encode()),
            "token": str(generator.make_token(user)),
        }
    except Exception:  # a generator, or a user, of another kind
        return {}


def _choices(endpoint: Endpoint) -> dict[str, list[str]]:
    """The words that an argument takes, where its pattern or its converter names them:
    `(?P<kind>bill|invoice)`."""
    named = re.findall(r"\(\?P<(\w+)>\(?(?:\?:)?([\w|-]+)\)?\)", endpoint.pattern)
    named += [(name, str(getattr(each, "regex", ""))) for name, each in endpoint.parameters]
    return {
        name: words.split("|")
        for name, words in named
        if re.fullmatch(r"[\w-]+(?:\|[\w-]+)*", words)
    }


def magic_values(endpoint: Endpoint) -> dict[str, Any]:
    from django.urls import Resolver404, resolve

    found: dict[str, Any] = {}
    choices = _choices(endpoint)
    usual = {name: choices.get(name, ["1"])[0] for name, _ in endpoint.parameters}
    for number, (name, converter) in enumerate(endpoint.parameters):

        def builds(value: Any, name: str = name) -> bool:
            trial = usual | found | {name: value}
            try:
                found_view = resolve(endpoint.resolved(trial)).func
            except (Resolver404, Exception):
                return False
            return not _is_for_the_rest(found_view)

        candidates = [*choices.get(name, ()), *_candidates(name, number)]
        if _part_of_date(name):
            candidates.insert(0, int(_PAST.strftime(_part_of_date(name))))
            candidates.insert(0, _as_part(endpoint, name, _PAST))
        found[name] = _magic(converter, candidates, builds)
    return {**found, **_of_reset(endpoint, 0)}


def _is_for_the_rest(view: Any) -> bool:
    """Whether it is the admin's view of all addresses that it has no page for."""
    return getattr(unwrapped(view), "__name__", "") == "catch_all_view"


def _canonical(endpoint: Endpoint, location: str) -> str:
    """Where a view sends whoever asks for its page under another address; else empty.

    `/topics/1/anything/` becomes `/topics/1/the-topics-slug/`.
    """
    from django.urls import Resolver404, resolve

    parts = urlsplit(location)
    try:
        match = resolve(parts.path)
    except (Resolver404, ValueError):
        return ""
    names = {name for name, _ in endpoint.parameters}
    same = unwrapped(match.func) is endpoint.view and names <= set(match.kwargs)
    return parts._replace(scheme="", netloc="").geturl() if same else ""


def resolve(
    endpoint: Endpoint, send: Send, roles: Iterable[str], method: str = "GET"
) -> Resolved | Reason:
    """The URL that answers best, or why there is none.

    Answers 2xx are preferred to redirects; at most about a dozen requests are sent, and none where
    the pattern has no argument.
    """
    roles = list(roles)
    if not endpoint.parameters:
        return Resolved(endpoint.url({}), "", {})
    magic = magic_values(endpoint)
    learned: dict[str, Learned] = {}
    for name, _ in endpoint.parameters:
        known = (
            _from_view(endpoint, name)
            or _learned.get((endpoint.pattern.partition("<")[0], name))
            or _from_name(name)
        )
        if known is not None:
            learned[name] = known
    second: tuple[str, str] | None = None
    last = 0
    for role in _order(roles):
        tried: set[str] = set()
        index = 0
        for _ in range(_TRIES + len(magic)):
            try:
                url = _build(endpoint, learned, magic, index)
            except Exception as error:  # a converter of the project's own
                return Reason(f"its path can't be built: {told(error)}")
            if url in tried:
                break
            tried.add(url)
            response = send(endpoint, url, method, role)
            last = response.status
            unknown = {k: v for k, v in magic.items() if k not in learned}
            met = meets(response.recording, unknown)
            if met:
                # A list of nothing is an answer too: the value that was met shows more.
                learned.update({name: found[:2] for name, found in met.items()})
                second = (url, role) if response.ok else second
                continue
            if response.ok:
                learned.update(_otherwise(url, learned, response.recording))
                for name, known in learned.items():
                    _learned[endpoint.pattern.partition("<")[0], name] = known
                return Resolved(url, role, learned)
            if 300 <= response.status < 400:
                canonical = _canonical(endpoint, response.headers.get("Location", ""))
                if canonical and send(endpoint, canonical, method, role).ok:
                    return Resolved(canonical, role, learned)
                second = second or (url, role)
            if response.status in (404, 403) and index < 2:
                index += 1
                continue
            break
        unknown = {k: v for k, v in magic.items() if k not in learned}
        for values in _bounded(endpoint, method, unknown) if last in _REFUSED else ():
            url = _build(endpoint, learned, {**magic, **values}, 0)
            if url not in tried and send(endpoint, url, method, role).status not in _REFUSED:
                return Resolved(url, role, learned)
            tried.add(url)
        if last == 404 and len(roles) > 2:
            continue
    if second is not None:
        return Resolved(*second, learned)
    if learned or last != 404:
        return Resolved(_build(endpoint, learned, magic, 0), "", learned)
    return Reason("no row was found that its arguments name: 404 as every role")


def within_bounds(
    endpoint: Endpoint, resolved: Resolved, method: str, status: int
) -> Iterator[str]:
    """URLs as `_bounded` says, for a view that has refused with this status what names no row."""
    magic = magic_values(endpoint)
    unknown = {name: value for name, value in magic.items() if name not in resolved.learned}
    for values in _bounded(endpoint, method, unknown) if status in _REFUSED else ():
        url = _build(endpoint, resolved.learned, {**magic, **values}, 0)
        if url != resolved.url:
            yield url


def _bounded(endpoint: Endpoint, method: str, unknown: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Values of arguments that name no row, within bounds that the project may have for them:
    small numbers, and texts that it lists."""
    numbers = [k for k, v in unknown.items() if isinstance(v, int) and v >= NUMBER]
    if numbers:
        yield dict.fromkeys(numbers, _SMALL)
    yield from _stated(endpoint, method, unknown)


def _stated(endpoint: Endpoint, method: str, unknown: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Values of the one argument that is a text: choices of a field of that name, and what the view
    compares texts with."""
    of = {name: type(converter).__name__ for name, converter in endpoint.parameters}
    names = [name for name in unknown if of.get(name) not in ("IntConverter", "UUIDConverter")]
    if len(names) != 1:
        return
    [name] = names
    choices = [
        str(value)
        for model in apps.get_models()
        if is_user_path(getattr(sys.modules.get(model.__module__), "__file__", None) or "")
        for field in model._meta.concrete_fields
        if field.name == name and isinstance(field, models.CharField)
        for value, _ in field.flatchoices
    ]
    answering = getattr(
        endpoint.view_class, endpoint.actions.get(method.lower(), method.lower()), None
    )
    said = asked_for.texts(answering or unwrapped(endpoint.view))
    for value in list(dict.fromkeys([*choices, *said]))[:_MOST_STATED]:
        if re.fullmatch(r"[\w.-]+", value):
            yield {name: value}


def with_met(endpoint: Endpoint, resolved: Resolved, response: Any) -> Resolved:
    """The URL once a body that the view takes has brought it to look for its arguments' rows."""
    magic = magic_values(endpoint)
    unknown = {name: value for name, value in magic.items() if name not in resolved.learned}
    met = meets(response.recording, unknown)
    if not met:
        return resolved
    learned = {**resolved.learned, **{name: found[:2] for name, found in met.items()}}
    for name, known in learned.items():
        _learned[endpoint.pattern.partition("<")[0], name] = known
    return Resolved(_build(endpoint, learned, magic, 0), resolved.role, learned)


def _order(roles: list[str]) -> list[str]:
    """Most powerful first, anonymous last: what needs a login shows its rows at once."""
    known: tuple[str, ...] = ("superuser", "user", "anonymous", "staff")
    wanted = [role for role in known if role in roles]
    return wanted[:2] if len(wanted) > 2 else wanted
