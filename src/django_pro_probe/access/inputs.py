"""The inputs of a request, each with letters of its own, and the request that carries them."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl, urlencode

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import resolve

from django_pro_probe import bodies
from django_pro_probe.access import input_letters, logins, setting_secrets
from django_pro_probe.access.actors import Stage
from django_pro_probe.access.states import Arranged
from django_pro_probe.asked_for import is_address
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.seed.values import PIXEL
from django_pro_probe.uploads import PDF

MOST = 40
_OPEN_CONVERTERS = ("StringConverter", "SlugConverter", "PathConverter")
_SHAPED = re.compile(r"[^@\s]+@[^@\s]+\.\w+$|https?://")
_FIXED = re.compile(
    r"-?\d+(\.\d+)?$|\d{4}-\d\d(-\d\d.*)?$|\d\d:\d\d|[0-9a-f-]{32,36}$|true$|false$"
)
_FILEISH = re.compile(r"file|image|photo|picture|avatar|upload|document|attachment|logo|archive")
_ROW = re.compile(r"\.\d+(?=\.|$)")
_CLEAR = "-clear"
"""Behind the name of a file: the checkbox of `ClearableFileInput`."""
_OF_SCHEME = re.compile(r"-(proto|protocol|scheme)$", re.I)
"""Headers by which a proxy says how it was asked, as `X-Forwarded-Proto`."""
_OF_JSON = ("json", "body")
JSON = "application/json"


@dataclass
class Input:
    """One input. It carries its letters unless it has to be what it was."""

    where: str
    """`path`, `query`, `form`, `json`, `header`, `cookie`, `file`, `body`, or `key`: the name of a
    parameter that the view did not ask for by name; `row`: a field of a row that is there."""
    name: str
    number: int
    plain: Any = None
    """What is known to be accepted; None where nothing is."""
    marked: bool = True
    tail: str = ""
    """What a name, or an address, has to end with."""

    @property
    def told(self) -> str:
        """For a message."""
        if self.where == "key" and self.name.startswith("json "):
            within = self.name.removeprefix("json ")
            return f"name in JSON field {within!r}" if within else "name in the JSON"
        words = {
            "path": f"path argument {self.name!r}",
            "query": f"query parameter {self.name!r}",
            "form": f"form field {self.name!r}",
            "json": f"JSON field {self.name!r}",
            "header": f"header {self.name}",
            "cookie": f"cookie {self.name!r}",
            "file": f"uploaded file {self.name!r}",
            "body": "body of the request",
            "key": "name of a parameter",
            "row": f"field {self.name}",
        }
        return words[self.where]

    @property
    def token(self) -> str:
        return input_letters.token(self.number)

    def ending(self, usual: str) -> str:
        """Of the name of a file, where the field takes only some; `usual` otherwise."""
        wanted = self.plain if isinstance(self.plain, dict) else {}
        return str(wanted.get("ending") or usual)

    def value(self) -> str:
        """What is sent while nothing is tried."""
        if not self.marked:
            return str("1" if self.plain is None else self.plain)
        plain = str(self.plain or "")
        if "@" in plain and _SHAPED.match(plain):
            return f"{self.token}@example.com"
        if plain.startswith("http") or (is_address(self.name) and self.where != "path"):
            return f"http://{self.token}.example/{'file' if self.tail else ''}{self.tail}"
        return f"{self.token}{self.tail}"


@dataclass
class Upload:
    """What is sent as a file."""

    name: str
    content: bytes
    content_type: str


@dataclass
class Inputs:
    """All inputs of one endpoint with one method."""

    endpoint: Endpoint
    method: str
    url: str
    """Of the request that is known to be answered."""
    data: Any = None
    content_type: str | None = None
    known: dict[tuple[str, str], Input] = field(default_factory=dict)
    is_form: bool = False
    """Whether the view takes nothing but a form."""
    media_type: str = ""
    """Of a body that the view's own parser reads."""
    arranged: Iterable[Arranged] = ()
    """What rows are made before the request."""

    def begin(self) -> None:
        """What the request carries already."""
        path, _, query = self.url.partition("?")
        for name, value in parse_qsl(query):
            self.add("query", name, value)
        try:
            arguments = resolve(path).kwargs
        except Exception:  # a converter of the project's own
            arguments = {}
        converters = dict(self.endpoint.parameters)
        for name, value in arguments.items():
            if name not in converters:
                continue
            kind = type(converters[name]).__name__
            is_open = converters[name] is None or kind in _OPEN_CONVERTERS
            made = self.add("path", name, value)
            made.marked = False  # it names what is there: marked in a request of its own
            if not is_open:
                del self.known["path", name]
        if self.content_type in bodies.further_media_types(self.endpoint):
            self.add("body", "")
            self.media_type = self.content_type or ""
        elif isinstance(self.data, dict) and self.content_type != JSON:
            for name, value in self.data.items():
                if isinstance(value, str):
                    made = self.add("form", name, value)
                    made.marked = not _FIXED.match(value) or value == "1"
                elif isinstance(value, dict) and "upload" in value:
                    self.add("file", name, value)
        elif self.content_type == JSON:
            for name in _maps(self.data):
                self.add("key", f"json {name}")
            for name, value in leaves_of(self.data):
                made = self.add("json", name, value)
                is_free = isinstance(value, str) and not _FIXED.match(value)
                made.marked = is_free or value == "1"
        for name in ("User-Agent", "Referer"):
            self.add("header", name)
        self.add("header", "X-Forwarded-For", "8.8.8.8")

    def add(self, where: str, name: str, plain: Any = None) -> Input:
        """The input of that name, which may be known."""
        key = where, name
        if key not in self.known:
            number = max((each.number for each in self.known.values()), default=-1) + 1
            self.known[key] = Input(where, name, number, plain)
        return self.known[key]

    def as_form(self) -> None:
        """The view takes no JSON: what it would take by name goes in a form."""
        names = [name for where, name in self.known if where == "json" and "." not in name]
        self.known = {key: each for key, each in self.known.items() if key[0] not in _OF_JSON}
        self.data, self.content_type, self.is_form = {}, None, True
        for name in names:
            self.add("file" if _FILEISH.search(name) else "form", name)

    def take(self, read: list[tuple[str, str]]) -> bool:
        """Add what a view has read; whether any of it is new."""
        before = len(self.known)
        is_form = self.method in ("POST", "PUT", "PATCH", "DELETE")
        for where, name in read:
            if len(self.known) >= MOST:
                break
            if input_letters.found(name):
                continue  # read because it was sent
            if name.endswith(_CLEAR) and ("file", name.removesuffix(_CLEAR)) in self.known:
                continue  # to be ticked in place of sending a file
            if where == "keys":
                self.add("key", "form" if is_form else "query")
            elif (
                where == "body"
                and is_form
                and not (self._has("json") or self.endpoint.kind == "drf")
            ):
                self.add("body", "")
            elif where == "query":
                if not self._is_path_part(name):
                    self.add("query", name)
                if is_form and self.content_type != JSON and not self._has("body"):
                    is_file = self.endpoint.kind == "drf" and _FILEISH.search(name)
                    # A number of the body carries no letters by itself: it is known by being read.
                    held = self.data.get(name) if isinstance(self.data, dict) else None
                    plain = None if isinstance(held, (dict, list)) else held
                    self.add("file" if is_file else "form", name, plain)
            elif where == "file" and is_form:
                self.add("file", name)
            elif where in ("header", "cookie"):
                made = self.add(where, name)
                if where == "header" and _OF_SCHEME.search(name):  # letters make no link
                    made.plain, made.marked = "https", False
        return len(self.known) > before

    def _has(self, where: str) -> bool:
        return any(each.where == where for each in self.known.values())

    def _is_path_part(self, name: str) -> bool:
        return ("path", name) in self.known

    def numbered(self, number: int) -> Input | None:
        for each in self.known.values():
            if each.number == number:
                return each
        return None

    def beside(self, each: Input) -> list[Input]:
        """Inputs that say the same of the other rows of a list in JSON."""
        name = _ROW.sub(".*", each.name)
        return [
            other
            for other in self.known.values()
            if other is not each and other.where == each.where == "json"
            and _ROW.sub(".*", other.name) == name
        ]  # fmt: skip

    def request(self, payloads: Mapping[int, Any], *, paths: bool = False) -> Sent:
        """The request with payloads by the number of their input; the others carry their letters.

        A payload is a text, bytes for a body, or an `Upload`. `paths`: path arguments are marked.
        """

        def value(each: Input) -> Any:
            if each.number in payloads:
                return payloads[each.number]
            if each.where == "json" and not each.marked:
                return each.plain
            of_path = each.where == "path" and paths
            if not of_path:
                return each.value()
            closed = "/" if str(each.plain).endswith("/") else ""  # as its pattern may want it
            return f"{each.token}{each.tail}{closed}"

        by_place: dict[str, dict[str, Any]] = {}
        for each in self.known.values():
            by_place.setdefault(each.where, {})[each.name] = value(each)
        url = self._url(by_place)
        sent = Sent(self.method, url, headers=by_place.get("header", {}),
                    cookies=by_place.get("cookie", {}), arranged=self.arranged)  # fmt: skip
        if self.method == "GET":
            return sent
        in_json = any(each.number in payloads for each in self.known.values()
                      if each.where == "key" and each.name.startswith("json "))  # fmt: skip
        if "body" in by_place and not by_place.get("form") and not in_json:
            sent.data, sent.content_type = by_place["body"][""], self.media_type or "text/plain"
            if not self.media_type and str(sent.data).lstrip().startswith("<"):
                sent.content_type = "application/xml"
        elif self.content_type == JSON:
            data = copy.deepcopy(self.data)
            for name, text in by_place.get("json", {}).items():
                data = _with_leaf(data, name.split("."), text)
            for name, text in by_place.get("key", {}).items():
                if name.startswith("json "):
                    key, _, given = str(text).partition("=")
                    way = [*filter(None, name.removeprefix("json ").split(".")), key]
                    data = _with_leaf(data, way, given or "1")
            sent.data, sent.content_type = data, JSON
        else:
            data = dict(self.data) if isinstance(self.data, dict) else {}
            data.update(by_place.get("form", {}))
            for name, upload in by_place.get("file", {}).items():
                data[name] = upload if isinstance(upload, Upload) else self._upload(name)
            other = self.known.get(("key", "form"))
            if other is not None:
                data[str(value(other))] = "1"
            if data or self.method == "POST" or self.is_form:
                sent.data = data
        return sent

    def _upload(self, name: str) -> Upload:
        each = self.known["file", name]
        wanted = each.plain if isinstance(each.plain, dict) else {}
        named = re.search(r"image|photo|picture|avatar|logo", name)
        if wanted.get("upload") == "image" or (named and not wanted):
            return Upload(f"{each.token}.{each.ending('png')}", PIXEL, "image/png")
        if wanted.get("upload") == "pdf":
            content = PDF + each.token.encode()
            return Upload(f"{each.token}.{each.ending('pdf')}", content, "application/pdf")
        return Upload(f"{each.token}.{each.ending('txt')}", each.token.encode(), "text/plain")

    def _url(self, by_place: dict[str, dict[str, Any]]) -> str:
        path = self.url.partition("?")[0]
        if by_place.get("path"):
            try:
                values = dict(resolve(path).kwargs) | by_place["path"]
                path = self.endpoint.url(values).partition("?")[0]
            except Exception:  # what a converter of the project's own raises
                path = self.url.partition("?")[0]
        query = dict(by_place.get("query", {}))
        key = self.known.get(("key", "query"))
        if key is not None:
            name = by_place["key"]["query"]
            query[str(name).partition("=")[0]] = str(name).partition("=")[2] or "1"
        return f"{path}?{urlencode(query)}" if query else path


@dataclass
class Sent:
    """A request as it is sent."""

    method: str
    url: str
    data: Any = None
    content_type: str | None = None
    headers: dict[str, Any] = field(default_factory=dict)
    cookies: dict[str, Any] = field(default_factory=dict)
    arranged: Iterable[Arranged] = ()

    def of_nobody(self, tried: Input) -> Sent:
        """The request of who has no cookie or header but the one that is tried: another one may be
        what logs its sender in. A machine keeps its key, which is nobody's login."""
        return replace(
            self,
            headers={
                k: v
                for k, v in self.headers.items()
                if (tried.where, tried.name) == ("header", k) or v == setting_secrets.MADE_UP
            },
            cookies={
                k: v for k, v in self.cookies.items() if (tried.where, tried.name) == ("cookie", k)
            },
        )

    def body(self) -> Any:
        """For the test client."""
        if not isinstance(self.data, dict) or self.content_type == JSON:
            return self.data
        return {
            name: SimpleUploadedFile(value.name, value.content, value.content_type)
            if isinstance(value, Upload)
            else value
            for name, value in self.data.items()
        }

    def told(self) -> str:
        """The body for a report."""
        if self.data is None:
            return ""
        if isinstance(self.data, bytes):
            return repr(self.data)
        if isinstance(self.data, dict) and self.content_type != JSON:
            shown = {
                name: f"file {value.name!r} of {len(value.content)} bytes"
                if isinstance(value, Upload)
                else value
                for name, value in self.data.items()
            }
            return json.dumps(shown, default=str)
        return json.dumps(self.data, default=str)


class WithCookies(Stage):
    """A stage whose client sends cookies too."""

    cookies: Mapping[str, Any] = {}
    has_password = False
    """Whether user row 1 has a password that is known."""

    def log_in(self, client: Any, actor: str, endpoint: Any) -> dict[str, str]:
        headers = super().log_in(client, actor, endpoint)
        if self.has_password:
            logins.give_password()
        for name, value in self.cookies.items():
            client.cookies[name] = str(value)
        return headers


def _maps(data: Any, path: str = "") -> Iterator[str]:
    """Paths of objects in JSON that say nothing of their names."""
    if isinstance(data, dict) and not data:
        yield path
    for name, value in data.items() if isinstance(data, dict) else ():
        yield from _maps(value, f"{path}.{name}" if path else str(name))


def leaves_of(data: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """(path with dots, value) of the plain values in JSON."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield from leaves_of(value, f"{path}.{name}" if path else str(name))
    elif isinstance(data, list):
        for number, value in enumerate(data[:3]):
            yield from leaves_of(value, f"{path}.{number}" if path else str(number))
    elif path:
        yield path, data


def _with_leaf(data: Any, path: list[str], value: Any) -> Any:
    if not path:
        return value
    if isinstance(data, list) and path[0].isdigit() and int(path[0]) < len(data):
        data[int(path[0])] = _with_leaf(data[int(path[0])], path[1:], value)
    elif isinstance(data, dict):
        data[path[0]] = _with_leaf(data.get(path[0]), path[1:], value)
    return data
