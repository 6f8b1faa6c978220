"""Bodies for POST, PUT and PATCH: the page's own form, else the serializer, else nothing."""

from __future__ import annotations

import datetime
import html.parser
import json
import re
from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.contrib.auth import get_user_model

from django_pro_probe import arguments, asked_for, markers, uploads
from django_pro_probe.endpoints import Endpoint, source_of
from django_pro_probe.seed.values import as_asked_for

JSON = "application/json"

_MOST_ACTIONS = 3
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_USUAL_MEDIA = ("multipart/", _FORMS[1], JSON, "*")
_OF_SERIALIZERS = ("rest_framework.mixins", "rest_framework.generics")
"""Modules whose handlers read a body by its serializer alone."""
_FORM_NAME = re.compile(r"POST(\.get(?:list)?\(|\[)\s*['\"]([\w-]+)['\"]")
_FILE_NAME = re.compile(r"FILES(?:\.get\(|\[)\s*['\"]([\w-]+)['\"]")
_FILES = (
    ("image", re.compile(r"image|\.(png|jpe?g|gif|webp)|photo|picture|avatar|logo")),
    ("table", re.compile(r"csv|import")),
    ("pdf", re.compile(r"pdf")),
    ("json", re.compile(r"json")),
    ("texts", re.compile(r"zip")),
)
"""Kinds of files by words in names and accepted types of their fields."""
_READS_JSON = re.compile(r"\bloads?\(|\.body\b")
_NAME = re.compile(r"(?:\.get\(|\[)\s*['\"]([\w-]+)['\"]")
_ANY_KEY = re.compile(
    r"\bfor\s+\w+(\s*,\s*\w+)?\s+in\s+\w+(\.items\(\))?:(.|\n){0,300}?\bsetattr\("
)
"""A body of which each key becomes an attribute."""
_WORDS = {
    "email": "someone@example.com",
    "url": "https://example.com/",
    "number": "1",
    "date": "2026-06-01",
    "time": "12:00",
    "datetime-local": "2026-06-01T12:00",
    "color": "#336699",
    "tel": "+15550100",
    "month": "2026-06",
    "password": "Long-enough-9-secret",
}
_MOMENT = datetime.datetime(2026, 6, 1, 12, 0, tzinfo=datetime.timezone.utc)
_NO_FIELDS = ("csrfmiddlewaretoken", "_method")
_ANY = "1"
_AMOUNT = re.compile(r"(\w*_)?(amount|price|quantity|qty|total|sum|count|percent(age)?)")
"""Names of text inputs that take a number."""
_NAMED = {
    kind: re.compile(rf"(\w*_)?({names})")
    for kind, names in (
        ("email", "e_?mail(_address)?"),
        ("url", "url|website|homepage"),
        ("date", "date|birthday|day"),
        ("password", r"password\d?|password_confirm(ation)?"),
    )
}
"""Names of fields that take no number."""


class _Forms(html.parser.HTMLParser):
    """Collects the fields of each `<form method=post>` as they would be sent."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[dict[str, Any]] = []
        self._form: dict[str, Any] | None = None
        self._select: str | None = None
        self._multiple = False
        self._textarea: str | None = None
        self._options: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        name = values.get("name")
        if tag == "form":
            post = (values.get("method") or "").lower() == "post"
            action = values.get("action") or ""
            self._form = {"action": action, "data": {}, "fixed": []} if post else None
        if self._form is None:
            return
        data = self._form["data"]
        if tag == "input" and name:
            self._input(data, name, values)
            is_fixed = (values.get("type") or "").lower() == "hidden" or "readonly" in values
            self._form["fixed"] += [name] if is_fixed else []
        elif tag == "select":
            self._select, self._multiple, self._options = name, "multiple" in values, []
        elif tag == "option" and self._select and values.get("value"):
            self._options.append(str(values["value"]))
            if "selected" in values and self._select not in data:
                data[self._select] = values["value"]
        elif tag == "textarea" and name:
            self._textarea = name
            data[name] = ""

    def _input(self, data: dict[str, Any], name: str, values: dict[str, str | None]) -> None:
        kind = (values.get("type") or "text").lower()
        if kind in ("submit", "button", "image", "reset"):
            return
        if kind == "file":
            data[name] = _file_of(name, values.get("accept") or "")
            return
        if kind in ("checkbox", "radio"):
            if "checked" in values or ("required" in values and name not in data):
                data[name] = values.get("value") or "on"
            return
        value = values.get("value")
        if not value and kind != "hidden":
            length = (
                int(values.get("maxlength") or 60)
                if str(values.get("maxlength") or 60).isdigit()
                else 60
            )
            is_number = kind == "text" and (
                (values.get("inputmode") or "").lower() in ("numeric", "decimal")
                or _AMOUNT.fullmatch(name.lower())
            )
            value = _WORDS["number"] if is_number else _WORDS.get(kind, markers.WORDS[:length])
        data[name] = value or ""

    def handle_data(self, text: str) -> None:
        if self._textarea and self._form is not None:
            self._form["data"][self._textarea] += text

    def handle_endtag(self, tag: str) -> None:
        if self._form is None:
            return
        data = self._form["data"]
        if tag == "select" and self._select:
            if self._select not in data and self._options:
                data[self._select] = self._options[0]
            self._select = None
        elif tag == "textarea" and self._textarea:
            data[self._textarea] = data[self._textarea].strip() or "Some words of text."
            self._textarea = None
        elif tag == "form":
            self.forms.append(self._form)
            self._form = None


def forms_of(body: bytes) -> list[dict[str, Any]]:
    """The POST forms of a page: `action`, `data`, and names of inputs that nobody types into."""
    parser = _Forms()
    try:
        parser.feed(body.decode("utf-8", "replace"))
    except Exception:  # broken markup
        return parser.forms
    return parser.forms


def serializer_value(field: Any, depth: int = 0) -> Any:
    """A value that a serializer's field takes; None for no idea."""
    name = type(field).__name__
    bases = {base.__name__ for base in type(field).__mro__}
    choices = getattr(field, "choices", None)
    if "ListSerializer" in bases:
        return markers.each(serializer_values(field.child, depth + 1))
    if "Serializer" in bases:
        return serializer_values(field, depth + 1)
    if "ManyRelatedField" in bases:
        one = serializer_value(field.child_relation, depth)
        return [one] if one is not None else []
    if "RelatedField" in bases:
        return _related_value(field)
    if choices:
        return next(iter(choices))
    if "ListField" in bases:
        return markers.each(serializer_value(field.child, depth + 1))
    most = int(getattr(field, "max_length", None) or 40)
    simple = {
        "BooleanField": True,
        "IntegerField": markers.number(
            getattr(field, "min_value", None), getattr(field, "max_value", None)
        ),
        "FloatField": _within(field, 1.5),
        "DecimalField": _decimal(field),
        "DateTimeField": "2026-06-01T12:00:00Z",
        "DateField": "2026-06-01",
        "TimeField": "12:00:00",
        "DurationField": "01:00:00",
        "EmailField": "someone@example.com",
        "URLField": "https://example.com/",
        "SlugField": markers.text("django-pro-words", most),
        "UUIDField": markers.UUID,
        "JSONField": {},
        "DictField": {},
        "IPAddressField": "192.0.2.1",
    }
    for base in type(field).__mro__:
        if base.__name__ in simple:
            return as_formatted(field, simple[base.__name__])
    if name in ("FileField", "ImageField"):
        return None
    return _text_of(field, most)


def _within(field: Any, usual: float) -> float:
    """The number nearest to the usual one within a field's limits."""
    limits = getattr(field, "min_value", None), getattr(field, "max_value", None)
    low, high = (limit() if callable(limit) else limit for limit in limits)
    least = usual if low is None else max(usual, float(low))
    return least if high is None else min(least, float(high))


def _decimal(field: Any) -> str:
    places = getattr(field, "decimal_places", None)
    return f"{_within(field, 1):.{2 if places is None else min(2, places)}f}"


def as_formatted(field: Any, value: Any) -> Any:
    """A time as a field of a form or serializer wants it written, where it takes no usual one."""
    formats = getattr(field, "input_formats", None)
    if not isinstance(value, str) or not formats:
        return value
    taken = getattr(field, "to_internal_value", None) or field.to_python
    texts = (_MOMENT.strftime(each) for each in map(str, formats) if "%" in each)
    for text in (value, *texts):
        try:
            taken(text)
        except Exception:  # noqa: S112 however it refuses it
            continue
        return text
    return value


_TEXTS = (markers.WORDS, "django-pro-words", "djangoprowords", "word9", "+15550100", "1234",
          "123456", "2026-06-01", "#336699", "en", "EUR")  # fmt: skip


_WORDS_FIRST = _TEXTS[:4]


def _text_of(field: Any, most: int) -> Any:
    """The first of the usual texts that the field's own validators take."""
    named = _word_of(str(getattr(field, "field_name", "") or ""))
    usual = (named, *_WORDS_FIRST) if named != _ANY else _WORDS_FIRST
    # Letters before figures: a figure is taken for a number that has to stay as it is.
    for words in (*usual, *as_asked_for(field.validators, most), *_TEXTS[len(_WORDS_FIRST) :]):
        try:
            field.run_validators(words[:most])
        except Exception:  # noqa: S112 they refuse it, or are the project's own and want more
            continue
        return markers.text(words, most) if words in _TEXTS[:3] else words[:most]
    return markers.text(_TEXTS[0], most)


def _related_value(field: Any) -> Any:
    rows = field.get_queryset()
    if rows is None:
        return None
    names = {"PrimaryKeyRelatedField": "pk", "SlugRelatedField": getattr(field, "slug_field", "")}
    name = names.get(type(field).__name__, "")
    first = rows.order_by("pk").first()
    if first is None and name and field.required:
        return markers.of_field(rows.model, name)  # one that has to be made so
    if first is None or (name and first == rows.model._base_manager.order_by("pk").first()):
        return markers.of_field(rows.model, name) if first is not None else None
    return field.to_representation(first)


def serializer_values(serializer: Any, depth: int = 0) -> dict[str, Any]:
    """Values for every field that a serializer takes."""
    if depth > 3:
        return {}
    values = {}
    for name, field in serializer.fields.items():
        if field.read_only or type(field).__name__ == "HiddenField":
            continue
        try:
            value = serializer_value(field, depth)
        except Exception:  # a field of the project's own that can't be asked
            value = None
        if value is not None:
            values[name] = value
    return values


def _serializer_of(endpoint: Endpoint, method: str) -> Any | None:
    view_class = endpoint.view_class
    if view_class is None or not hasattr(view_class, "get_serializer"):
        return None
    from django.test import RequestFactory

    view = view_class()
    view.action_map = endpoint.actions
    view.action = endpoint.actions.get(method.lower())
    view.args, view.kwargs, view.format_kwarg = (), {}, None
    view.request = view.initialize_request(RequestFactory().generic(method, "/"))
    user = (
        arguments.row_of(get_user_model(), 0) if apps.is_installed("django.contrib.auth") else None
    )
    if user is not None:  # what may be chosen can depend on it
        view.request.user = user
    serializer = view.get_serializer()
    return getattr(serializer, "child", serializer)


def files_of(serializer: Any) -> dict[str, Any]:
    """A file for each field of a serializer that asks for one."""
    fields = getattr(serializer, "fields", None) or {}
    kinds = {name: {base.__name__ for base in type(field).__mro__} for name, field in fields.items()
             if not field.read_only}  # fmt: skip
    return {
        name: file_for(fields[name], is_image="ImageField" in bases)
        for name, bases in kinds.items()
        if "FileField" in bases
    }


def file_for(field: Any, *, is_image: bool) -> dict[str, str]:
    """The marker of a file that a field of a form or serializer takes."""
    ending = ending_of(field)
    return {"upload": "image" if is_image else "text", **({"ending": ending} if ending else {})}


def ending_of(field: Any) -> str:
    """What the name of a file has to end with, by the validators of a field; empty for anything."""
    for validator in field.validators:
        allowed = getattr(validator, "allowed_extensions", None)
        if allowed:
            return str(allowed[0])
    return ""


def own_media_type(endpoint: Endpoint) -> str:
    """The type of bodies that the view's parsers read, where it is neither JSON nor a form's."""
    types = media_types(endpoint)
    return "" if any(each.startswith(_USUAL_MEDIA) for each in types) else next(iter(types), "")


def media_types(endpoint: Endpoint) -> list[str]:
    """Types of bodies that the view's parsers read."""
    parsers = getattr(endpoint.view_class, "parser_classes", ())
    return [str(getattr(each, "media_type", "")) for each in parsers]


def further_media_types(endpoint: Endpoint) -> list[str]:
    """Types that parsers of a view read beside JSON or a form."""
    return [
        each for each in media_types(endpoint) if "/" in each and not each.startswith(_USUAL_MEDIA)
    ]


def as_read(endpoint: Endpoint, data: Any, content_type: str | None) -> tuple[Any, str | None]:
    """A body and its type, that of a form where the view's parsers read no JSON."""
    types = media_types(endpoint)
    if not isinstance(data, dict) or content_type not in (None, JSON):
        return data, content_type
    if content_type == JSON:
        is_form = any(each in types for each in _FORMS) and not _reads(types, JSON)
        return as_read(endpoint, plain(data), None) if is_form else (data, JSON)
    # A form is sent as multipart, but for a parser of forms without files.
    is_bare = _FORMS[1] in types and not _reads(types, _FORMS[0])
    return data, _FORMS[1] if is_bare else None


def _reads(types: list[str], wanted: str) -> bool:
    return any(each == wanted or each.startswith("*") for each in types)


def takes_files(endpoint: Endpoint) -> bool:
    return any(each.startswith("multipart/") for each in media_types(endpoint))


def plain(values: dict[str, Any]) -> dict[str, Any]:
    """What a form can say: no lists and objects, but markers of single values."""
    return {
        name: value
        for name, value in values.items()
        if not isinstance(value, (list, dict))
        or (isinstance(value, dict) and "django-pro" in value and "item" not in value)
    }


def may_read_json(endpoint: Endpoint, request: dict[str, Any], page: bytes | None) -> bool:
    """Whether the project's own code answers, and no form on the page says what it wants."""
    method = request["method"].lower()
    view = endpoint.view_class
    if endpoint.kind == "admin" or forms_of(page or b""):
        return False
    if endpoint.kind != "drf":
        return True
    handler = getattr(view, endpoint.actions.get(method, method), None)
    return getattr(handler, "__module__", "") not in _OF_SERIALIZERS


def variants(
    endpoint: Endpoint, url: str, method: str, page: bytes | None
) -> list[tuple[Any, str | None]]:
    """(data, content type) to try, best first; `page` is what GET of the same URL answered."""
    if method == "DELETE":
        return [(None, None)]
    if endpoint.kind == "drf":
        try:
            serializer = _serializer_of(endpoint, method)
        except Exception:  # a get_serializer that wants more of a request than there is
            serializer = None
        values = serializer_values(serializer) if serializer is not None else {}
        files = files_of(serializer)
        own = own_media_type(endpoint)
        if own:
            return [(values, own)]
        if files and takes_files(endpoint):
            return [({**plain(values), **files}, None), (values, JSON)]
        meta = getattr(serializer, "Meta", None)
        many = [(markers.each(values), JSON)] if hasattr(meta, "list_serializer_class") else []
        return [*many, (values, JSON)]
    if method != "POST":  # Django reads no form of them
        source = source_of(endpoint.view_class or endpoint.view)
        names = _NAME.findall(source) if _READS_JSON.search(source) else ()
        return [({name: _word_of(name) for name in names if not name.isupper()}, JSON)]
    path = url.partition("?")[0]
    found: list[tuple[Any, str | None]] = [
        (form["data"], None)
        for form in forms_of(page or b"")
        if form["action"] in ("", ".", path, url) or form["action"].startswith("?")
    ]
    source = source_of(endpoint.view_class or endpoint.view)
    if len(found) == 1 and _FORM_NAME.search(source):  # no form of Django's says what is wrong
        data = found[0][0]
        numbers = {name: _ANY if value == markers.WORDS else value for name, value in data.items()}
        found += [(numbers, None)] if numbers != data else []
    if not found:
        found.append((_form_values(source), None))
        if _READS_JSON.search(source) and (".body" in source or not _FORM_NAME.search(source)):
            found.append(({name: _word_of(name) for name in _NAME.findall(source)}, JSON))
    return found[:2]


def with_listed(endpoint: Endpoint, method: str, data: Any, content_type: str | None) -> Any:
    """A body with values that the handler's own code lists, where ours stand for anything, and
    with objects where it asks for those."""
    if not isinstance(data, dict):
        return data
    name = endpoint.actions.get(method.lower(), method.lower())
    handler = getattr(endpoint.view_class, name, None) or endpoint.view
    if content_type == JSON:
        objects = asked_for.objects(handler)
        data = {key: {} if key in objects and isinstance(value, str) else value
                for key, value in data.items()}  # fmt: skip
    free = {key for key, value in data.items() if value == _ANY}
    if not free:
        return data
    listed = asked_for.listed(handler)
    return {**data, **{key: text for key, text in listed.items() if key in free}}


def with_lacking(
    endpoint: Endpoint, request: dict[str, Any], names: Iterable[str]
) -> dict[str, Any] | None:
    """A form's fields with those that the project's own code asked for, wherever it did; None where
    there are no others."""
    data = request.get("data") or {}
    if request.get("content_type") or not isinstance(data, dict):
        return None
    more = {name: _word_of(name) for name in names if name not in (*data, *_NO_FIELDS)}
    with_more = with_listed(endpoint, request["method"], {**data, **more}, None)
    return dict(with_more) if more else None


def as_answered(endpoint: Endpoint, page: bytes | None) -> dict[str, Any]:
    """The values that GET answers, of a list those of its first entry, for a view that makes an
    attribute of each key of a body; empty for another."""
    if not _ANY_KEY.search(source_of(endpoint.view_class or endpoint.view)):
        return {}
    try:
        found = json.loads(page or b"")
    except ValueError:
        return {}
    if isinstance(found, dict):
        listed = [each for each in found.values() if isinstance(each, list)]
        found = listed[0] if len(listed) == 1 else found
    if isinstance(found, list):
        found = next(iter(found), None)
    values = found.items() if isinstance(found, dict) else ()
    return {
        name: value
        for name, value in values
        if name not in ("id", "pk") and isinstance(value, (str, int, float))
    }


def actions_of(endpoint: Endpoint, url: str) -> list[tuple[str, dict[str, str]]]:
    """(path, form fields) that run the project's own actions of a changelist on all its rows.

    The name stands in the path too, as the parameter that asks the changelist for one page of all.
    """
    admin: Any = endpoint.model_admin
    if admin is None or endpoint.view.__name__ != "changelist_view":
        return []
    names = [getattr(action, "__name__", action) for action in admin.actions or ()]
    fields = {"select_across": "1", "index": "0", "_selected_action": "1"}
    return [(f"{url}?all={name}", {**fields, "action": name}) for name in names[:_MOST_ACTIONS]]


def _form_values(source: str) -> dict[str, Any]:
    values = {
        name: markers.each(markers.number()) if how.startswith(".getlist") else _word_of(name)
        for how, name in _FORM_NAME.findall(source)
    }
    return {**values, **{name: _file_of(name, "") for name in _FILE_NAME.findall(source)}}


def _file_of(name: str, accepted: str) -> dict[str, str]:
    """The marker of a file, by what its field is called and what a page says that it accepts."""
    text = f"{name} {accepted}".lower()
    kind = next((kind for kind, words in _FILES if words.search(text)), "text")
    own = uploads.rows()
    return {"upload": own[0] if kind == "table" and len(own) == 1 else kind}


def _word_of(name: str) -> str:
    """What a field of that name usually takes."""
    for kind, names in _NAMED.items():
        if names.fullmatch(name.lower()):
            return _WORDS[kind]
    return _ANY
