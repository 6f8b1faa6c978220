"""What is sent to confirm that an input is more than a value where it arrived."""

from __future__ import annotations

import base64
import csv
import importlib
import io
import json
import linecache
import os
import re
import shlex
import shutil
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model

from django_pro_probe import replay, uploads
from django_pro_probe.access import (
    address_checks,
    backtracking,
    input_letters,
    markup,
    outside,
    surroundings,
    unpicklers,
)
from django_pro_probe.access.inputs import Input, Upload
from django_pro_probe.access.sinks import Hit, Place, is_secret
from django_pro_probe.seed.values import PIXEL

_TEXT = re.compile(r"[<>]")
_OWN = ("http://testserver", "https://testserver")
"""What begins the site's own addresses, as requests are sent."""


class Seen(NamedTuple):
    """What one request showed."""

    response: replay.Response
    hits: list[Hit]

    @property
    def page(self) -> str:
        return self.response.body.decode("utf-8", "replace")

    def of(self, kind: str, number: int) -> Iterator[Hit]:
        return (hit for hit in self.hits if hit.kind == kind and hit.number == number)


class Proof(NamedTuple):
    """What a payload did."""

    detail: str
    place: Place | None
    others: tuple[tuple[str, Place | None], ...] = ()
    """What else it did, and where."""


class Attempt(NamedTuple):
    """A payload, and how to tell that it did what it is for."""

    payload: Any
    proved: Callable[[Seen], Proof | None]
    control: Any = None
    """A payload that must not do it, and be answered."""


# -- SQL -----------------------------------------------------------------------------------

_MISSING = re.compile(r"no such table|does not exist|doesn't exist|unknown table|ORA-00942", re.I)


def sql(each: Input, statement: str) -> Iterator[Attempt]:
    """A subquery on a table that is not there: a database that looks for it has run the input."""
    table = each.token
    subquery = f"(SELECT 1 FROM {table})"  # noqa: S608 that is what it is for
    quote = _quote(statement.lower(), each.token)
    if quote:
        payloads = [f"{quote}||{subquery}||{quote}", f"{quote} OR 1={subquery} --",
                    f"{quote}) OR 1={subquery} --"]  # fmt: skip
    else:
        users = get_user_model()._meta.db_table
        payloads = [subquery, f"1,{subquery}", f"1 AND 1={subquery}", f", {subquery}",
                    f"{users} WHERE 1={subquery} --"]  # fmt: skip
        if re.search(rf"{each.token}\s*\(", statement, re.I):  # the name of a function
            payloads.insert(0, f"{subquery} || MAX")
        payloads += [f"{rest} WHERE 1={subquery} --" for rest in _rests(statement, each.token)]

    def proved(seen: Seen) -> Proof | None:
        for hit in seen.of("sql-error", each.number):
            message = hit.detail.strip().partition("\n")[0]  # PostgreSQL shows the statement below
            if table in message.lower() and _MISSING.search(message):
                return Proof(
                    f"{hit.text[:300]}: {message}", _sql_place(seen, each.number) or hit.place
                )
        return None

    def broken(seen: Seen) -> Proof | None:
        for hit in seen.of("sql-error", each.number):
            if f"{each.token}{quote}" in hit.text:
                return Proof(f"{hit.text[:300]}: {hit.detail[:80]}", hit.place)
        return None

    for payload in payloads:
        yield Attempt(payload, proved)
    if quote:  # an input that has to be short
        yield Attempt(f"{each.token}{quote}", broken, control=f"{each.token}{quote}{quote}")


def _rests(statement: str, letters: str) -> Iterator[str]:
    """What makes a table's name of the part of a name that stands before the letters."""
    part = re.search(r"\w*$", statement[: statement.lower().find(letters)])
    if part is None or not part[0]:
        return
    tables = (model._meta.db_table for model in apps.get_models())
    yield from [each[len(part[0]) :] for each in tables if each.startswith(part[0])][:1]


def _sql_place(seen: Seen, number: int) -> Place | None:
    """Where the text came into a queryset; else where the statement ran."""
    for hit in seen.of("sql-built", number):
        if hit.place is not None:
            return hit.place
    for execution in seen.response.recording.executions:
        if number in input_letters.found(execution.sql):
            for found in (execution.ran, execution.built):
                if found:
                    place: Place = found[0].wire()
                    return place
    return None


def _quote(statement: str, letters: str) -> str:
    """The quote that the letters stand in; empty for none."""
    quote = ""
    for letter in statement[: statement.find(letters)]:
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "'\"`":
            quote = letter
    return quote


# -- HTML ----------------------------------------------------------------------------------


def html(each: Input, seen: Seen) -> Iterator[Attempt]:
    """Only what the page shows can be unescaped there."""
    shown: list[bool] = []

    def proved(seen: Seen) -> Proof | None:
        if not markup.is_html(seen.response.headers.get("Content-Type", "")):
            return None
        if each.token in seen.page.lower():
            shown.append(True)
        return html_proof(seen, each.number)

    def led(seen: Seen) -> Proof | None:
        if not markup.is_html(seen.response.headers.get("Content-Type", "")):
            return None
        if markup.addresses(seen.page, each.token, "javascript:"):
            return Proof("a link runs it", html_place(seen, each.number))
        return None

    yield Attempt(each.token + markup.PAYLOAD, proved)
    for text in (markup.BRIEF, markup.SHORT):
        if not shown:  # it was too long, or refused
            yield Attempt(each.token + text, proved)
    if markup.addresses(seen.page, each.token, each.value().lower()):
        yield Attempt(f"javascript:djp('{each.token}')", led)


_STAND_IN = input_letters.token(675)


def html_proof(seen: Seen, number: int) -> Proof | None:
    """Where a page would run what stands behind an input's letters."""
    page, letters = seen.page, input_letters.token(number)
    found = markup.each_run(page, letters, _STAND_IN)
    if not found:
        return None
    first = html_place(seen, number)
    lines = [
        hit.place
        for hit in seen.of("template-line", number)
        if hit.detail == "innermost"
        for _ in range(hit.text.lower().count(letters))
    ]
    if next(seen.of("markup", number), None) is None and len(lines) == page.lower().count(letters):
        # Occurrences in the page stand in the order in which the nodes were rendered.
        by_line = {str(lines[at]): (how, lines[at]) for at, how in reversed(found)}
        one, *others = reversed(by_line.values())
        return Proof(*one, tuple(others))
    return Proof(found[0][1], first)


def html_place(seen: Seen, number: int) -> Place | None:
    """Where the text was declared to be safe; else the template's line, else what answered."""
    for kind in ("markup", "template-line", "answer"):
        found = [hit for hit in seen.of(kind, number) if hit.place is not None]
        if kind == "template-line":
            raw = [hit for hit in found if _TEXT.search(hit.text) and "<djp" in hit.text.lower()]
            found = _innermost(raw or found)
        if found:
            return found[0].place
    return None


def _innermost(hits: list[Hit]) -> list[Hit]:
    """Of nodes that hold one another the one with the least text."""
    return sorted(hits, key=lambda hit: len(hit.text))[:1]


# -- addresses -----------------------------------------------------------------------------


def redirect(each: Input, prefixes: Sequence[str]) -> Iterator[Attempt]:
    """Hosts of the input's own, also in forms that a check of the text lets through."""
    host = f"{each.token}.example"
    glued = _glued(each, prefixes)

    def proved(seen: Seen) -> Proof | None:
        location, name = sent_to(seen.response)
        if _is_own(_host(location), host) or _host(location) in glued.values():
            made = [*seen.of("redirect", each.number), *seen.of("header", each.number)]
            looked = [hit.place for hit in seen.of("address-checked", each.number) if hit.place]
            redirected = next((hit for hit in made if hit.place), None)
            place = address_checks.place(each, looked, redirected)
            return Proof(f"{name}: {location}", place)
        return None

    for payload in (f"https://{host}/", f"//{host}/", f"/{host}/", f"/\\{host}/", f"https:{host}",
                    f"https://{host}/?testserver", *(f"{each}@{host}/" for each in prefixes),
                    *(f"{each}.{host}/" for each in prefixes),
                    *glued,
                    *(f"{own}{sign}{host}/" for own in _OWN for sign in ".@")):  # fmt: skip
        yield Attempt(payload, proved)


def _glued(each: Input, prefixes: Iterable[str]) -> dict[str, str]:
    """Address -> host, of hosts that end as an allowed one does, and are none of its own."""
    parts = (prefix.partition("://") for prefix in prefixes)
    hosts = [(scheme, f"{each.token}{host}") for scheme, _, host in parts]
    return {f"{scheme}://{host}/": host for scheme, host in hosts}


def sent_to(response: Any) -> tuple[str, str]:
    """Where an answer sends the browser on to, and the name of the header.

    htmx goes where its own header says, whatever the status (https://htmx.org/headers/hx-redirect/).
    """
    name = "Location" if 300 <= response.status < 400 else "HX-Redirect"
    return response.headers.get(name, ""), name


def _host(location: str) -> str:
    """The host that a browser goes to: it takes `\\` for `/` (URL Standard, 4.4)."""
    text = location.strip().replace("\\", "/")
    scheme = re.match(r"(https?):/*", text, re.I)
    if scheme:
        text = f"{scheme[1]}://{text[scheme.end() :]}"
    elif text.startswith("//"):
        text = f"http://{text.lstrip('/')}"
    try:
        return (urlsplit(text).hostname or "").lower()
    except ValueError:
        return ""


def _is_own(found: str, name: str) -> bool:
    return found == name or found.endswith(f".{name}")


def beside_allowed(each: Input, prefixes: Sequence[str]) -> Iterator[str]:
    """Addresses at a host of the input's own, for who compares how they begin or end."""
    yield from (f"{prefix}{sign}{each.token}.example/" for prefix in prefixes for sign in ".@")
    yield from _glued(each, prefixes)


def leads_to_own(each: Input, text: str, prefixes: Sequence[str]) -> bool:
    """Whether an address is at a host of the input's own."""
    found = _host(text)
    return _is_own(found, f"{each.token}.example") or found in _glued(each, prefixes).values()


def host(
    each: Input, prefixes: Sequence[str], endings: Sequence[str], *, arrived: bool
) -> Iterator[Attempt]:
    """A connection to a host that is the input's alone, also behind or before an address that is
    allowed, and with an ending that is."""
    name = f"{each.token}.example"
    glued = _glued(each, prefixes)

    def proved(seen: Seen) -> Proof | None:
        for hit in seen.of("host", each.number):
            reached = hit.text.lower().rstrip(".")
            if _is_own(reached, name) or reached in glued.values():
                return Proof(f"a connection to {hit.text}", hit.place)
        return None

    plain = (f"http://{name}/", name, f"{name}/#", f"@{name}/") if arrived else ()
    behind = (f"{prefix}{sign}{name}/" for prefix in prefixes for sign in "@.")
    before = (
        f"http://{name}/{sign}{prefix.partition('://')[2]}" for prefix in prefixes for sign in "?"
    )
    ended = (f"http://{name}/{each.token}{ending}" for ending in endings)
    for payload in (*plain, *ended, *behind, *before, *glued):
        yield Attempt(payload, proved)


# -- files ---------------------------------------------------------------------------------

_folder = ""
_LONGEST_SUFFIX = 40
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp")


def _outside(each: Input, suffix: str = "") -> str:
    """A file of ours that is in no folder of the project; its content holds the letters."""
    global _folder
    if not _folder:
        _folder = os.path.realpath(tempfile.mkdtemp(prefix="outside-"))
        outside.watched.append(_folder)
    path = os.path.join(_folder, f"{each.token}{suffix}")
    if not os.path.exists(path) and ".." not in suffix:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as target:
            target.write(f"{each.token}outside\n")
    return path


def _from_below(target: str) -> str:
    """An absolute path as a name in any folder that a project keeps files in. Names that are long
    are refused: it is no longer than that needs."""
    kept = (str(settings.MEDIA_ROOT), os.getcwd(), tempfile.gettempdir())
    deepest = max(os.path.realpath(each).count(os.sep) for each in kept)
    return "../" * (deepest + _BELOW) + target[1:]


_BELOW = 5
"""Folders below the one of all files, down to that of one row."""
_OURS = re.compile(r"(?<![\w%-])(?:[\w-]+/)*outside-\w{8}(?!\w)")
_OURS_QUOTED = re.compile(r"(?<=%2F)(?:(?:(?!%2F)[\w-])+%2F)*outside-\w{8}(?!\w)")


def told(text: str) -> str:
    """A text that names our folder, as each run can tell it."""
    return _OURS_QUOTED.sub("outside", _OURS.sub("outside", text))


def path(each: Input, hit: Hit) -> Iterator[Attempt]:
    """A file elsewhere, named from the folder that the letters were looked for in."""
    before, _, suffix = hit.text.rpartition(each.token)
    base = os.path.dirname(f"{os.path.abspath(before)}{'/' if before.endswith('/') else ''}")
    if not before:
        base = os.getcwd()
    suffix = suffix.removeprefix(each.tail)
    ending = f"{each.tail}{suffix}"
    target = _outside(each, ending if len(ending) < _LONGEST_SUFFIX else each.tail)
    without = target.removesuffix(suffix) if suffix else target
    relative = os.path.relpath(os.path.dirname(without), base)

    def proved(seen: Seen) -> Proof | None:
        looked = None
        for found in seen.of("path", each.number):
            if found.detail == "looked for":
                looked = looked or found.place  # where it was let through
            elif found.detail.startswith("outside"):
                told = f"{found.detail.removeprefix('outside ')} {found.text}"
                return Proof(told, looked or found.place)
        return None

    last = os.path.basename(without)
    with _there(base):  # as that of a user who has files
        for payload in (os.path.join(relative, last), without,
                        "....//" * relative.count("..") + f"{os.path.dirname(without)[1:]}/{last}",
                        f"file://{without}"):  # fmt: skip
            if "\0" not in payload:
                yield Attempt(_named(each, payload), proved)
    folder = f"{base}{each.token}"
    made = _made_beside(folder, f"{each.token}{ending}")
    if made:
        outside.watched.append(os.path.realpath(folder))
        way = os.path.join(os.pardir, os.path.basename(folder), f"{each.token}{each.tail}")
        try:
            yield Attempt(_named(each, way), proved)
        finally:
            outside.watched.pop()
            shutil.rmtree(made, ignore_errors=True)


@contextmanager
def _there(folder: str) -> Iterator[None]:
    """A folder is there meanwhile, if it lies below the project's own, which is a layer of ours."""
    made = ""
    if os.path.realpath(folder).startswith(f"{outside.own_root}{os.sep}"):
        missing = folder
        while not os.path.exists(missing):
            made, missing = missing, os.path.dirname(missing)
    try:
        if made:
            with suppress(OSError):  # a folder of another owner
                os.makedirs(folder)
        yield
    finally:
        if made:
            shutil.rmtree(made, ignore_errors=True)


def _made_beside(folder: str, name: str) -> str:
    """The outermost folder that was made for a file in `folder`, where the name of another folder
    begins that of `folder`; empty where none can be: it has to be below the project's own, which
    is a layer of ours."""
    target = os.path.join(folder, name)
    is_ours = os.path.realpath(folder).startswith(f"{outside.own_root}{os.sep}")
    if not is_ours or len(name) >= 2 * _LONGEST_SUFFIX or os.pardir in name:
        return ""
    made = folder
    while not os.path.exists(os.path.dirname(made)):
        made = os.path.dirname(made)
    try:
        os.makedirs(os.path.dirname(target))
        with open(target, "w", encoding="utf-8") as file:
            file.write("outside\n")
    except OSError:  # a folder of another owner
        return ""
    return made


def _named(each: Input, name: str) -> Any:
    return Upload(name, each.token.encode(), "text/plain") if each.where == "file" else name


def archive(each: Input, kind: str, extension: str) -> Iterator[Attempt]:
    """An archive with a member that leaves the folder it is unpacked in.

    `extension`: of the members.
    """
    target = os.path.join(os.path.dirname(_outside(each)), f"{each.token}{extension}")
    name = _from_below(target)
    inside = PIXEL if extension in _PICTURES else each.token.encode()
    content = io.BytesIO()
    if kind == "zip":
        with zipfile.ZipFile(content, "w") as made:
            for member in (f"inside{extension}", name):
                made.writestr(member, inside)
    else:
        packing: Any = "w" if kind == "tar" else "w:gz"
        with tarfile.open(fileobj=content, mode=packing) as packed:
            for member in (f"inside{extension}", name):
                info = tarfile.TarInfo(member)
                info.size = len(inside)
                packed.addfile(info, io.BytesIO(inside))

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("path", each.number):
            if found.detail.startswith("outside") and not found.detail.endswith("looked for"):
                return Proof(f"a member named {name!r} is written to {found.text}", found.place)
        return None

    if each.where == "file":
        data = content.getvalue()
        uploaded = f"{each.token}.{each.ending({'tgz': 'tar.gz'}.get(kind, kind))}"
        media = {"zip": "zip", "tar": "x-tar", "tgz": "gzip"}[kind]
        yield Attempt(Upload(uploaded, data, f"application/{media}"), proved)


_CHECK = re.compile(r"clean|valid|check|allow|accept|ensure|refus|verify|reject")
"""Names of functions that say what is taken."""
_SERVED = re.compile(r"/(media|static|uploads?|public)/")


_ACTIVE = (".html", ".svg")


def _is_served(path: str) -> bool:
    """Whether a file is kept where a server is set up to answer files from."""
    media = re.sub(r"\.w\d+$", "", str(settings.MEDIA_ROOT))  # each worker has a copy of it
    return path.startswith(media) or bool(_SERVED.search(path))


def _checked_at(seen: Seen, number: int) -> Place | None:
    """Where the project looked at the file, and took it: the last such line of a check."""
    for hit in reversed(list(seen.of("file-checked", number))):
        if hit.place is not None and _CHECK.search(str(hit.place["function"])):
            return hit.place
    return None


def _kept_as_page(seen: Seen, number: int) -> Hit | None:
    """Where a request that came through wrote a file that a server answers as a page."""
    for found in seen.of("path", number) if 200 <= seen.response.status < 400 else ():
        if found.text.lower().endswith(_ACTIVE) and is_written(found):
            return found
    for found in seen.of("file-kept", number):
        if found.text.lower().endswith(_ACTIVE) and _is_served(found.text):
            return found
    return None


def is_written(hit: Hit) -> bool:
    """Whether a file is written where a server is set up to answer files from."""
    how = hit.kind == "path" and ("w" in hit.detail or hit.detail == "None")
    return how and _is_served(hit.text)


def upload_name(each: Input) -> Iterator[Attempt]:
    """As `upload`, where another input than the file is what the file is named by."""

    def proved(seen: Seen) -> Proof | None:
        found = _kept_as_page(seen, each.number)
        if found is None:
            return None
        named = [hit.place for hit in seen.of("file-named", each.number) if hit.place]
        place = named[-1] if named else found.place
        return Proof(f"the file is kept as {os.path.basename(found.text)}", place)

    yield Attempt(f"{each.token}.html", proved)


def upload(each: Input) -> Iterator[Attempt]:
    """A page with a script, kept under a name that a server answers it as a page for."""
    page = f"<html><script>{each.token}</script></html>".encode()
    image = f'<svg xmlns="http://www.w3.org/2000/svg"><script>{each.token}</script></svg>'.encode()

    def proved(seen: Seen) -> Proof | None:
        found = _kept_as_page(seen, each.number)
        if found is None:
            return None
        place = _checked_at(seen, each.number) or found.place
        name = os.path.basename(found.text)
        if found.kind == "file-kept":  # a name that may be another one each time
            return Proof(f"kept under a name that ends with {os.path.splitext(name)[1]}", place)
        return Proof(f"kept as {name}", place)

    yield Attempt(Upload(f"{each.token}.html", page, "text/html"), proved)
    if isinstance(each.plain, dict) and each.plain.get("upload") == "image":
        # As a picture, which is what the client says of it.
        yield Attempt(Upload(f"{each.token}.html", page, "image/png"), proved)
    yield Attempt(Upload(f"{each.token}.svg", image, "image/svg+xml"), proved)
    if isinstance(each.plain, dict) and "upload" in each.plain:
        # Behind the ending that is taken, for who looks at the first one or anywhere in the name.
        usual = uploads.file_of(each.plain)
        ending = (usual.name or "").rpartition(".")[2]
        content = usual.read() + page
        name = f"{each.token}.{ending}.html"
        yield Attempt(Upload(name, content, usual.content_type or "text/html"), proved)


# -- processes and code --------------------------------------------------------------------


def command(each: Input, hit: Hit) -> Iterator[Attempt]:
    """A second command behind the first."""

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("command", each.number):
            if found.detail == "shell" and _is_second_command(found.text):
                return Proof(found.text[:200], found.place)
        return None

    def chosen(seen: Seen) -> Proof | None:
        for found in seen.of("command", each.number):
            if found.detail == "program" and found.text.startswith("/djp/"):
                return Proof(found.text[:200], found.place)
        return None

    quote = _quote(hit.text, each.token)
    if hit.detail in outside.INTERPRETERS:
        _, call, joined = outside.INTERPRETERS[hit.detail]

        def called(seen: Seen) -> Proof | None:
            for found in seen.of("command", each.number):
                is_run = call in found.text and not _quote(found.text, call)
                if found.detail == hit.detail and is_run:
                    return Proof(f"{hit.detail} runs {found.text[:200]}", found.place)
            return None

        behind = f"{joined}{quote}" if quote else ""
        yield Attempt(f"{each.token}{quote}{joined}{call}{behind}", called)
    elif hit.detail == "shell":
        for payload in (f"{each.token}{quote};djpcmd;{quote}",
                        f"{each.token}{quote}|djpcmd {quote}", f"{each.token}$(djpcmd)",
                        f"{each.token}\n djpcmd"):  # fmt: skip
            yield Attempt(payload, proved)
    else:
        yield Attempt(f"/djp/{each.token}", chosen)


def _is_second_command(text: str) -> bool:
    """Whether a POSIX shell takes `djpcmd` for a command of its own."""
    if "$(djpcmd)" in text:
        at = text.find("$(djpcmd)")
        return _quote(text, "$(djpcmd)") != "'" and text[at - 1 : at] != "\\"
    lexer = shlex.shlex(text.replace("\n", " ; "), posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    try:
        words = list(lexer)
    except ValueError:  # a quote that nothing ends
        return False
    return any(
        word == "djpcmd" and set(words[at - 1]) <= set(";|&()") and at
        for at, word in enumerate(words)
    )


def code(each: Input) -> Iterator[Attempt]:
    """An import that only running code can ask for."""

    def proved(seen: Seen) -> Proof | None:
        ran = any(hit.text.startswith(each.token) for hit in seen.of("import", each.number))
        for found in seen.of("code", each.number):
            whole = f"__import__('{each.token}')" in found.text
            if ran or whole:
                return Proof(found.text[:200], found.place)
        return None

    yield Attempt(f"__import__('{each.token}')", proved)


def module(each: Input) -> Iterator[Attempt]:
    """A module of the input's choice."""

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("import", each.number):
            if found.text == each.token and found.place is not None:
                return Proof(f"module {found.text} is imported", found.place)
        return None

    yield Attempt(f"{each.token}.attribute", proved)
    yield Attempt(each.token, proved)


def template(each: Input) -> Iterator[Attempt]:
    """A variable in the source of a template."""

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("template", each.number):
            if f"{each.token}{{{{" in found.text:
                return Proof(found.text[:200], found.place)
        return None

    yield Attempt(f"{each.token}{{{{ 7 }}}}", proved)


def formatted(each: Input, formats: Iterable[tuple[str, str]]) -> Iterator[Attempt]:
    """A replacement field that reads an attribute, in a text that is formatted."""
    for call, name in formats:
        place = surroundings.line_of(call, "")

        def proved(seen: Seen, place: Any = place) -> Proof | None:
            found = re.search(rf"{each.token}(<|&lt;|\\u003c)class[^>&]*", seen.page, re.I)
            is_done = 200 <= seen.response.status < 400
            if found is None or not is_done:
                return None
            return Proof(found[0][:200], place.wire() if place is not None else None)

        yield Attempt(f"{each.token}{{{name}.__class__}}", proved)


def objects(each: Input, hit: Hit) -> Iterator[Attempt]:
    """A text that names a class of the input's choice."""
    texts: dict[str, bytes] = {
        "pickle": f"c{each.token}\nmade\n.".encode(),
        "yaml": f"!!python/object/apply:{each.token}.made []".encode(),
        "jsonpickle": f'{{"py/object": "{each.token}.made"}}'.encode(),
    }

    def proved(seen: Seen, by: str = "") -> Proof | None:
        for kind in ("class", "import"):
            for found in seen.of(kind, each.number):
                if found.text == each.token:
                    first = next(seen.of(hit.kind, each.number), None)
                    place = first.place if first is not None else hit.place or found.place
                    told = f"calls {by}, which imports {found.text}" if by else ""
                    return Proof(f"{hit.kind} {told or f'looks for {found.text}.made'}", place)
        return None

    def saved(seen: Seen) -> Proof | None:
        for change in seen.response.changes:
            if (change["model"], change["kind"]) == (_OTHER_MODEL, "inserted"):
                first = next(seen.of(hit.kind, each.number), hit)
                return Proof(f"a row of {_OTHER_MODEL} is saved of it", first.place or hit.place)
        return None

    if hit.kind == "rows" and apps.is_installed("django.contrib.auth"):
        row = {"model": _OTHER_MODEL.lower(), "fields": {"name": each.token, "permissions": []}}
        yield Attempt(_sent_as(each, json.dumps([row]).encode(), hit), saved)
    if hit.kind in texts:
        yield Attempt(_sent_as(each, texts[hit.kind], hit), proved)
    for name, content in unpicklers.calls(each.token) if hit.kind == "pickle" else ():
        yield Attempt(_sent_as(each, content, hit), partial(proved, by=name))


_OTHER_MODEL = "auth.Group"
"""One that no import of a project's own rows is about."""


def in_hexadecimal(each: Input) -> Iterator[Attempt]:
    """As `objects`, of a pickle that is written in hexadecimal: its decoding can't be heard."""
    for attempt in objects(each, Hit("pickle", each.number, "", None)):
        if isinstance(attempt.payload, str):
            yield attempt._replace(payload=attempt.payload.encode().hex())


def packed(each: Input, hit: Hit) -> Iterator[Attempt]:
    """As `objects`, compressed as the project unpacks it: what comes of letters is an error."""
    compress = importlib.import_module(hit.kind).compress
    for kind in ("pickle", "yaml", "jsonpickle"):
        for attempt in objects(each, Hit(kind, each.number, "", hit.place)):
            payload = attempt.payload
            if isinstance(payload, Upload):
                payload = replace(payload, content=compress(payload.content))
            else:
                content = payload if isinstance(payload, bytes) else payload.encode()
                payload = _sent_as(each, compress(content), hit)
            if isinstance(payload, (bytes, Upload)) or hit.detail == "base64":
                yield attempt._replace(payload=payload)


def _sent_as(each: Input, content: bytes, hit: Hit) -> Any:
    if each.where == "file":
        return Upload(f"{each.token}.{each.ending('bin')}", content, "application/octet-stream")
    if hit.detail == "base64":
        return base64.b64encode(content).decode()
    return content if each.where == "body" else content.decode()


def entity(each: Input, hit: Hit) -> Iterator[Attempt]:
    """A document whose entity is a file of ours, by its address or as a name in a folder."""
    target = _outside(each)

    def proved(seen: Seen) -> Proof | None:
        place = next((found.place for found in seen.of("xml", each.number)), None) or hit.place
        for found in seen.of("entity", each.number):
            if f"{each.token}outside" in found.text:
                return Proof(f"the text of {target} stands in the document", place)
        for found in seen.of("path", each.number):
            if found.detail.startswith("outside"):
                return Proof(f"{target} is opened", found.place or place)
        return None

    for named in (f"file://{target}", target, _from_below(target)):
        text = f'<!DOCTYPE djp [<!ENTITY djp SYSTEM "{named}">]><djp>&djp;{each.token}</djp>'
        yield Attempt(_sent_as(each, text.encode(), hit), proved)
    # Read before the first element, of which a handler may want to know the name.
    text = f'<!DOCTYPE djp SYSTEM "file://{target}"><djp>{each.token}</djp>'
    yield Attempt(_sent_as(each, text.encode(), hit), proved)
    # No entity, and none is needed where includes are followed (W3C, XML Inclusions, 3.1).
    text = (
        f'<djp xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="{target}" parse="text"/>'
        f"{each.token}</djp>"
    )
    yield Attempt(_sent_as(each, text.encode(), hit), proved)


# -- lookups -------------------------------------------------------------------------------


def lookup(each: Input, hit: Hit) -> Iterator[Attempt]:
    """A field that holds a secret, reached from what is looked up."""
    # Where the view puts a lookup of its own behind the name, another one there is an error.
    begins = "=p" if re.search(rf"{each.token}__\w", hit.text) else "__startswith=p"
    for way in secrets(apps.get_model(hit.detail)):

        def proved(seen: Seen) -> Proof | None:
            if not 200 <= seen.response.status < 400:
                return None
            for found in seen.hits:
                if found.kind == "secret" and _line(found.place) == _line(hit.place):
                    return Proof(f"{found.text} of {found.detail} is asked for", found.place)
            return None

        yield Attempt(f"{way}{begins}" if each.where == "key" else way, proved)


def named_lookup(
    each: Input, models: Iterable[Any], beginnings: Iterable[str]
) -> Iterator[Attempt]:
    """As `lookup`, where a view looks at how a name begins: letters do not come as far."""
    for model in models:
        for way in secrets(model):

            def proved(seen: Seen, way: str = way) -> Proof | None:
                if not 200 <= seen.response.status < 400:
                    return None
                for found in seen.hits:
                    if found.kind == "secret" and found.text.startswith(f"{way}__"):
                        return Proof(f"{found.text} of {found.detail} is asked for", found.place)
                return None

            for begins in ("", *beginnings):
                yield Attempt(f"{begins}{way}__startswith=p", proved, control=f"{each.token}=p")


def column(models: Iterable[Any], plain: Seen) -> Iterator[Attempt]:
    """As `lookup`, where a view looks at the first part of a name: letters do not come as far."""
    usual = {hit.text for hit in plain.hits if hit.kind == "secret"}
    for way in dict.fromkeys(way for model in models for way in secrets(model)):

        def proved(seen: Seen, way: str = way) -> Proof | None:
            if not 200 <= seen.response.status < 400 or way in usual:
                return None
            for found in seen.hits:
                if found.kind == "secret" and found.text == way:
                    return Proof(f"{found.text} of {found.detail} is asked for", found.place)
            return None

        yield Attempt(way, proved)


def _line(place: Place | None) -> tuple[Any, ...]:
    return (place["path"], place["line"]) if place is not None else ()


def secrets(model: Any) -> list[str]:
    """Ways from a model to fields that no one is to know, the nearest first."""
    found: list[str] = [
        field.name for field in model._meta.concrete_fields if is_secret(field.name)
    ]
    user = get_user_model()
    level = [(model, "")]
    for _ in range(2):
        further = []
        for current, prefix in level:
            for field in current._meta.concrete_fields:
                related: Any = field.related_model if field.is_relation else None
                if related is None or isinstance(related, str):
                    continue
                further.append((related, f"{prefix}{field.name}__"))
                if issubclass(related, user):
                    found.append(f"{prefix}{field.name}__password")
                    continue
                found += [
                    f"{prefix}{field.name}__{each.name}"
                    for each in related._meta.concrete_fields
                    if is_secret(each.name)
                ]
        level = further
    return found[:2]


def pattern(each: Input) -> Iterator[Attempt]:
    """A repeat within a repeat, in the source of a regular expression."""
    payload = f"({each.token}|(a+)+)+$"

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("pattern", each.number):
            if payload in found.text:
                return Proof(f"the expression is {found.text[:200]}", found.place)
        return None

    yield Attempt(payload, proved)


def backtracking_text(hit: Hit) -> Iterator[Attempt]:
    """A text that the expression at hand takes ever longer for."""
    source, text = backtracking.source_of(hit.detail), backtracking.worst_of(hit.detail)
    if not text:
        return

    def proved(seen: Seen) -> Proof | None:
        for found in seen.hits:
            if found.kind == "regex" and found.number < 0 and found.detail == hit.detail:
                told = f"each character more doubles the time of {source[:120]!r}"
                used = found.place["path"] if found.place is not None else ""
                written = surroundings.literal(source, used) if used else None
                if written is None and source not in "".join(linecache.getlines(used)):
                    written = surroundings.line_of(source, used)  # of a validator of a model, say
                return Proof(told, written.wire() if written is not None else found.place)
        return None

    backtracking.expect(text)
    yield Attempt(text, proved)


MESSAGE = "A message"
"""What is told of a text that the messages framework carries to the next page."""


def message(each: Input) -> Iterator[Attempt]:
    """Markup in a message for the next page."""

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("message", each.number):
            if f"{each.token}{markup.SHORT[:4]}" in found.text.lower():
                return Proof(MESSAGE, found.place)
        return None

    yield Attempt(f"{each.token}{markup.SHORT}", proved)


def mail(each: Input) -> Iterator[Attempt]:
    """The host of a link in a mail, from a header that any client can send."""
    if each.where != "header":
        return
    link = re.compile(rf"https?://{each.token}\.example(?![\w.-])", re.I)

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("mail", each.number):
            match = link.search(found.text)
            if match is not None:
                return Proof(f"the mail has the link {match[0]}/...", found.place)
        return None

    yield Attempt(f"{each.token}.example", proved)
    if not each.name.endswith("Host"):  # what is shown as it came has no path of the project's
        link = re.compile(rf"https?://{each.token}\.example[/?#]{{1,3}}\w", re.I)
        yield Attempt(f"https://{each.token}.example", proved)


def log(each: Input) -> Iterator[Attempt]:
    """A line of its own in a log."""

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("log", each.number):
            line = f"{each.token}\nWARNING {each.token}"
            if line in found.detail and line in found.text:
                return Proof(f"the log has a line WARNING {each.token}", found.place)
        return None

    if each.where not in ("header", "cookie"):  # no line break gets there
        yield Attempt(f"{each.token}\nWARNING {each.token}", proved)


def raw_mail(each: Input) -> Iterator[Attempt]:
    """A header of its own in the text of a mail: one that smtplib does not take out again."""
    header = f"Cc: {each.token}@djp.example"

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("raw-mail", each.number):
            lines = found.text.splitlines()
            head = lines[: lines.index("")] if "" in lines else lines
            if header in head:
                return Proof(f"the mail has the header {header}", found.place)
        return None

    if each.where not in ("header", "cookie"):
        yield Attempt(f"{each.value()}\n{header}", proved)
        yield Attempt(f"{each.value()}\r\n{header}", proved)


_FORMULA = "=1+"


def formula(each: Input) -> Iterator[Attempt]:
    """A cell of a table that a spreadsheet computes."""

    def proved(seen: Seen) -> Proof | None:
        for cell in _cells(seen.page):
            if cell.lower().startswith(f"{_FORMULA}{each.token}"):
                written = [*seen.of("table-row", each.number), *seen.of("answer", each.number)]
                place = next((hit.place for hit in written if hit.place is not None), None)
                return Proof(f"a cell is {cell[:60]}", place)
        return None

    yield Attempt(f"{_FORMULA}{each.token}", proved)


def _cells(page: str) -> Iterator[str]:
    """Cells of a table, whatever stands between them."""
    for delimiter in ",;\t":
        with suppress(csv.Error):
            for row in csv.reader(io.StringIO(page), delimiter=delimiter):
                yield from row


def is_table(seen: Seen) -> bool:
    """Whether an answer is a file for a spreadsheet."""
    told = [seen.response.headers.get(name, "") for name in ("Content-Type", "Content-Disposition")]
    return "text/csv" in told[0] or ".csv" in told[1]


def in_a_file(each: Input, attempt: Attempt) -> Iterator[Attempt]:
    """The attempt; of an uploaded file a text is its name, then what it holds."""
    if each.where != "file" or not isinstance(attempt.payload, str) or attempt.control is not None:
        yield attempt
        return
    text = attempt.payload
    yield attempt._replace(payload=Upload(text, each.token.encode(), "text/plain"))
    name = f"{each.token}.{each.ending('txt')}"
    yield attempt._replace(payload=Upload(name, text.encode(), "text/plain"))


def of_hit(kind: str, each: Input, hit: Hit) -> Iterator[Attempt]:
    """What to try for an input that arrived at a sink."""
    if kind == "sql":
        yield from sql(each, hit.text)
    elif kind == "path":
        yield from path(each, hit)
    elif kind == "command":
        yield from command(each, hit)
    elif kind == "code":
        yield from code(each)
    elif kind == "module":
        yield from module(each)
    elif kind == "template":
        yield from template(each)
    elif kind == "objects":
        yield from objects(each, hit)
    elif kind == "packed":
        yield from packed(each, hit)
    elif kind == "xml":
        yield from entity(each, hit)
    elif kind == "pattern":
        yield from pattern(each)
    elif kind.startswith("regex "):
        yield from backtracking_text(hit)
    elif kind == "lookup":
        yield from lookup(each, hit)
    elif kind == "message":
        yield from message(each)
    elif kind == "mail":
        yield from mail(each)
    elif kind == "log":
        yield from log(each)
    elif kind == "raw-mail":
        yield from raw_mail(each)
