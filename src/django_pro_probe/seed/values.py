"""A value for a field: its type says what can stand there, its name and validators what should."""

from __future__ import annotations

import datetime
import decimal
import re
import struct
import uuid
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

from django.core import validators
from django.core.files.base import ContentFile
from django.db import models

from django_pro_probe.seed import expressions

NOW = datetime.datetime(2025, 12, 1, 12, 0, tzinfo=datetime.timezone.utc)
"""A month before the frozen clock: what has been published, is."""


_ANY_NUMBER = 71
_FIGURES = (_ANY_NUMBER, 4321, 1111111111)
"""What the figures of a text are made of: small ones for rows and places of a hall, which have no 0
and may be no more than 1."""
_CYCLE = 7
"""Numbers come again, so that what is below a limit grows with the rows, as what is above it does.

It shares no divisor with the steps in which rows relate to others.
"""


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


PIXEL = b"\x89PNG\r\n\x1a\n" + b"".join(
    (
        _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)),
        _chunk(b"IDAT", zlib.compress(b"\x00\x33\x66\x99")),
        _chunk(b"IEND", b""),
    )
)
"""An image of one pixel, which image libraries can open and resize."""
_HIDING = re.compile(
    r"delet|draft|hidden|hide|archiv|banned|block|spam|removed|disabled|inactive|suspend|expired|"
    r"cancel|private|trash|reject|closed|locked|revoked|used|merged|flagged|embargo"
)
_SHOWING = re.compile(
    r"active|publish|public|visible|enabled|approved|live|verified|confirm|allow|announced|released"
)
_ENTITLING = re.compile(
    r"admin|staff|super|owner|manage|moderat|editor|lead|chair|primary|main|default|current|latest|"
    r"^can_|^may_|^has_|available|open|required|mandatory|compulsory"
)
"""Flags that give rights to a row's user, that one row of several has, or that make a form ask for
an input of the row's own."""
_LIVE = re.compile(
    r"^(active|live|publish|open|public|approved|enabled|visible|available|valid|confirmed|paid|ok)",
    re.I,
)
LATER = re.compile(r"end|expir|until|due|deadline|valid_to|finish|closes|next|stop")
_NAMES_CODE = re.compile(r"(^|_)(class|class_name|(class|dotted|import|python)_path|callable)$")
"""Names of fields by which code is imported: no made-up text is one."""
_ENDED = re.compile(r"delet|archiv|closed|cancel|removed|ended|revoked|banned|trash|hidden|expunge")
WORDS = ("alpha", "bravo", "delta", "echo", "golf", "hotel", "india", "kilo", "lima", "mike")
_LANGUAGES = ("en", "fr", "de", "es", "it", "nl", "pt", "sv", "da", "fi", "pl", "cs", "ja", "ko")
_NAMED = {
    "email": "person{n}@example.com",
    "url": "https://example.com/{n}",
    "website": "https://example.com/{n}",
    "link": "https://example.com/{n}",
    "phone": "+155501{n:05d}",
    "mobile": "+155502{n:05d}",
    "language": "en",
    "lang": "en",
    "locale": "en",
    "country": "US",
    "currency": "USD",
    "timezone": "UTC",
    "time_zone": "UTC",
    "tz": "UTC",
    "color": "#3366{n:02d}",
    "colour": "#3366{n:02d}",
    "postcode": "10{n:03d}",
    "zip": "10{n:03d}",
    "path": "path-{n}",
    "hostname": "host{n}.example.com",
    "domain": "host{n}.example.com",
    "ip": "192.0.2.{n}",
    "mime": "text/plain",
    "version": "1.0.{n}",
    "cron": "* * * * *",
    "schedule": "* * * * *",
    "uuid": "{uuid}",
}
_IN_ADDRESS = re.compile(r"(^|_)(url|website|link)_(\w+_)?(key|token|code|slug|secret|hash|id)$")
"""Names of what an address holds, as `link_token` and `url_slug`."""
_SAYS_WHICH = re.compile(
    r"slug|code|reference|(^|_)(ref|number|no|nr|serial|sku|isbn|handle|key|id)$"
)
"""Names of what says which row it is, and may stand in an address: no space is in it."""


class NoValueError(Exception):
    """No value is known for the field."""


def leaves_null(field: Any) -> bool:
    """Whether a NULL means that the row is alive: `deleted_at`, `archived_on` and the like."""
    return bool(field.null and _ENDED.search(field.name.lower()))


def _choice(field: Any, number: int) -> Any:
    flat = [(value, label) for value, label in field.flatchoices if value not in (None, "")]
    if not flat:
        raise NoValueError(f"{field.name} has no choice")
    for value, label in flat:
        if _LIVE.match(str(value)) or _LIVE.match(str(label)):
            return value
    if field.unique:
        return flat[number % len(flat)][0]
    return flat[0][0] if number % 2 == 0 else flat[number % len(flat)][0]


def bounds(field: Any) -> tuple[float | None, float | None]:
    """Least and largest number that a field's validators take; None for no limit."""
    low: float | None = None
    high: float | None = None
    for validator in field.validators:
        limit = getattr(validator, "limit_value", None)
        limit = limit() if callable(limit) else limit
        if not isinstance(limit, (int, float, decimal.Decimal)):
            continue
        if isinstance(validator, validators.MinValueValidator):
            low = float(limit) if low is None else max(low, float(limit))
        elif isinstance(validator, validators.MaxValueValidator):
            high = float(limit) if high is None else min(high, float(limit))
    return low, high


def is_alone(field: Any) -> bool:
    """Whether no constraint wants the field's values, with others', to differ between rows."""
    meta = field.model._meta
    together = [
        *meta.unique_together,
        *(getattr(constraint, "fields", ()) for constraint in meta.constraints),
    ]
    return not field.unique and not any(field.name in names for names in together)


def _number(field: Any, number: int) -> int:
    low, high = bounds(field)
    if is_alone(field):
        number %= _CYCLE
    value = number + 1
    if low is not None and value < low:
        value = int(low) + number
    if high is not None and value > high:
        value = int(low or 0) + number % max(int(high - (low or 0)) + 1, 1)
    return value


def _decimal(field: Any, number: int) -> decimal.Decimal:
    name = field.name.lower()
    if name.startswith(("lat", "lon", "lng")):
        value = decimal.Decimal(10 + number % 50)
    else:
        value = decimal.Decimal(_number(field, number))
    whole = (field.max_digits or 10) - (field.decimal_places or 0)
    most = decimal.Decimal(10) ** max(whole, 0) - 1
    quantum = decimal.Decimal(1).scaleb(-(field.decimal_places or 0))
    if whole <= 0:
        return (decimal.Decimal(number % 9 + 1) * quantum).quantize(quantum)
    return min(value, most).quantize(quantum)


def _moment(field: Any, number: int) -> datetime.datetime:
    name = field.name.lower()
    if LATER.search(name):
        return NOW + datetime.timedelta(days=365 + number)
    return NOW - datetime.timedelta(days=number + 1, hours=number)


def _shapes(number: int) -> tuple[str, ...]:
    """Texts of the usual kinds."""
    return (
        WORDS[number % len(WORDS)] + str(number), str(number + 1),
        f"{number:02d}", f"{number:04d}",
        "A" + str(number), "ABC" + str(number), "#3366" + f"{number:02d}", "12:00", "en", "US",
        f"+155501{number:05d}", f"155501{number:05d}", f"{number:010d}", f"{number:013d}",
        f"host{number}.example.com", f"person{number}@example.com",
        "0 0 * * *", "1.0." + str(number),
        "a", "A", "AA", "AAA", "/path/" + str(number), "https://example.com/" + str(number),
        str(uuid.UUID(int=number + 1)), "2025-06-01", "fa-star", "word", "Some words",
        "51.5,-0.1", "0.5",
    )  # fmt: skip


def matching(pattern: str, number: int, most: int) -> str | None:
    """A text that a validator's expression takes: one of the usual shapes, else one that is made
    for it; None where none is found."""
    for shape in _shapes(number):
        if len(shape) <= most and re.search(pattern, shape):
            return shape
    made = expressions.text_of(pattern, number)
    return made if made is not None and len(made) <= most else None


def _text(field: Any, number: int, attempt: int) -> str:
    name = field.name.lower()
    most = field.max_length or 200
    unique = number + attempt * 1000
    for validator in field.validators:
        if isinstance(validator, validators.EmailValidator):
            return f"person{unique}@example.com"[-most:]
        if isinstance(validator, validators.URLValidator):
            return f"https://example.com/{unique}"[:most]
    parts = name.split("_")
    in_address = bool(_IN_ADDRESS.search(name))
    for key, shape in () if in_address else _NAMED.items():
        if key in parts or (len(key) > 4 and name.endswith(key)):
            text = shape.format(
                n=unique % 90 if key == "ip" else unique, uuid=uuid.UUID(int=unique + 1)
            )
            if field.unique and text == "en":
                text = _LANGUAGES[unique % len(_LANGUAGES)]
            if len(text) <= most:
                return _checked(field, text, unique, most)
    label = WORDS[number % len(WORDS)]
    # Of the row, in an address too.
    is_name = not is_alone(field) or in_address or bool(_SAYS_WHICH.search(name))
    text = f"{label}-{unique}" if is_name else f"{label} {unique}"
    if isinstance(field, models.SlugField):
        text = f"{label}-{unique}"
    if len(text) > most:
        text = str(unique)[-most:] if most > 1 else "abcdefghijklmnopqrstuvwxyz"[unique % 26]
    return _checked(field, text, unique, most)


def _checked(field: Any, text: str, number: int, most: int) -> str:
    for validator in field.validators:
        if isinstance(validator, validators.RegexValidator) and not validator.inverse_match:
            expression = validator.regex
            if not expression.search(text):
                found = matching(expression.pattern, number, most)
                text = found if found is not None else text
        elif isinstance(validator, validators.MinLengthValidator):
            limit = validator.limit_value
            limit = limit() if callable(limit) else limit
            text = text.ljust(int(limit), "x")
        elif not isinstance(validator, validators.BaseValidator) and not _passes(validator, text):
            shapes = (shape for shape in _shapes(number) if len(shape) <= most)
            text = next((shape for shape in shapes if _passes(validator, shape)), text)
    return text


def as_asked_for(checks: Iterable[Any], most: int) -> Iterator[str]:
    """Texts that each of the regular expressions among a field's validators would take."""
    for check in checks:
        if isinstance(check, validators.RegexValidator) and not check.inverse_match:
            pattern = check.regex.pattern
            made = (expressions.text_of(pattern, each) for each in _FIGURES)
            for found in (*made, matching(pattern, _ANY_NUMBER, most)):
                if found is not None and len(found) <= most:
                    yield found


def _passes(validator: Any, text: str) -> bool:
    try:
        validator(text)
    except Exception:  # ValidationError, or what a function of the project's own raises
        return False
    return True


def _array(field: Any, number: int, attempt: int) -> list[Any]:
    size = getattr(field, "size", None) or 1
    return [value_of(field.base_field, number + step, attempt) for step in range(min(size, 2))]


def _flag(field: Any, number: int) -> bool:
    """Every third row differs where a flag neither hides a row nor gives rights: pages tell rows
    apart by it, and what they ask of either kind has to be seen."""
    name = field.name.lower()
    if _HIDING.search(name):
        return False
    if _SHOWING.search(name):
        return True
    usual = bool(field.default) if field.has_default() and not callable(field.default) else True
    is_settled = _ENTITLING.search(name) or _is_of_a_user(field.model)
    return usual if is_settled else usual != (number % 3 == 2)


def _is_of_a_user(model: Any) -> bool:
    """Whether a row is a user, or is one's with no other beside it."""
    one_to_one = (field.related_model for field in model._meta.fields if field.one_to_one)
    return any(hasattr(each, "USERNAME_FIELD") for each in (model, *one_to_one))


def value_of(field: Any, number: int, attempt: int = 0) -> Any:
    """A value for row `number` (from 0); a higher `attempt` gives another one after a clash.

    Raises:
        NoValueError: the field's type says nothing that we know.
    """
    if getattr(field, "flatchoices", None):
        return _choice(field, number + attempt)
    if _NAMES_CODE.search(field.name) and (field.null or field.blank or field.has_default()):
        raise NoValueError(f"{field.name} names code of the project's own")
    kind = field.get_internal_type()
    unique = number + attempt * 1000
    if kind == "ArrayField" or (
        hasattr(field, "base_field") and kind not in ("IntegerRangeField",)
    ):
        return _array(field, number, attempt)
    if isinstance(field, models.FileField):
        name = f"{field.name}-{unique}.png"
        return ContentFile(PIXEL, name=name)
    if isinstance(field, models.EmailField):
        return f"person{unique}@example.com"
    if isinstance(field, models.URLField):
        return f"https://example.com/{unique}"
    if isinstance(field, models.GenericIPAddressField):
        return f"192.0.2.{unique % 250 + 1}"
    if isinstance(field, models.BooleanField):
        return _flag(field, number)
    if isinstance(field, models.DateTimeField):
        return _naive(_moment(field, unique))
    if isinstance(field, models.DateField):
        return _moment(field, unique).date()
    if isinstance(field, models.TimeField):
        return datetime.time(8 + unique % 12, unique % 60)
    if isinstance(field, models.DurationField):
        return datetime.timedelta(minutes=unique + 1)
    if isinstance(field, models.DecimalField):
        return _decimal(field, unique)
    if isinstance(field, models.FloatField):
        return float(_number(field, unique))
    if isinstance(field, models.IntegerField):
        return _number(field, unique)
    if isinstance(field, models.UUIDField):
        return uuid.UUID(int=(hash(field.name) % (1 << 32) << 64) + unique + 1)
    if isinstance(field, models.BinaryField):
        return b"bytes %d" % unique
    if isinstance(field, models.JSONField):
        default = field.get_default()
        return default if default is not None else {}
    if isinstance(field, (models.CharField, models.TextField)):
        return _text(field, number, attempt)
    return _of_kind(field, kind, unique)


def _naive(moment: datetime.datetime) -> datetime.datetime:
    from django.conf import settings

    return moment if settings.USE_TZ else moment.replace(tzinfo=None)


def _of_kind(field: Any, kind: str, number: int) -> Any:
    if kind in ("CharField", "TextField", "SlugField"):
        return _text(field, number, 0)
    if kind.endswith("IntegerField") or kind in ("AutoField", "BigAutoField"):
        return number + 1
    simple = {
        "HStoreField": {},
        "PointField": "POINT(1 1)",
        "PolygonField": "POLYGON((0 0, 0 1, 1 1, 0 0))",
        "MultiPolygonField": "MULTIPOLYGON(((0 0, 0 1, 1 1, 0 0)))",
        "LineStringField": "LINESTRING(0 0, 1 1)",
        "GeometryField": "POINT(1 1)",
    }
    if kind in simple:
        return simple[kind]
    ranges = {
        "IntegerRangeField": (number, number + 5),
        "BigIntegerRangeField": (number, number + 5),
        "DecimalRangeField": (number, number + 5),
        "DateRangeField": (NOW.date(), NOW.date() + datetime.timedelta(days=number + 1)),
        "DateTimeRangeField": (NOW, NOW + datetime.timedelta(days=number + 1)),
    }
    if kind in ranges:
        return ranges[kind]
    for trial in (f"word {number}", str(number + 1), number + 1, "{}", "[]"):
        try:
            return field.to_python(trial)
        except Exception:  # noqa: S112 a type of the project's own: the next trial
            continue
    raise NoValueError(f"{field.name} is a {type(field).__name__}, which we have no value for")
