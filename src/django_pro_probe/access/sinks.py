"""Where a text can do harm, watched while one request runs: which inputs arrive, and where.

`watch` begins, `end` returns what arrived. Hooks stay in place and do nothing in between: those of
the ORM, of templates and of answers are here, those that reach out of Django in `outside`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from django_pro_probe import facts, masking, places, validation
from django_pro_probe.access import input_letters, markup

Place = dict[str, Any]
"""The wire form of a `Frame`."""
_LONGEST = 2_000
_MOST_HITS = 200
_SECRET = re.compile(
    r"(.*_)?(password|passwd|password_hash|secret|secret_key|token|api_?key|private_?key|otp|ssn"
    r"|iban|bank_account|account_number|card_number|pin|pin_code|national_id|tax_id|tax_number"
    r"|passport|passport_number|social_security_number|insurance_number|salary)"
)
"""Names of fields that no one is to know."""
_STRING_MAKERS = (
    "django/utils/html.py",
    "django/utils/safestring.py",
    "django/utils/functional.py",
)
_REDIRECTING = ("django/http/response.py", "django/shortcuts.py")
_SAYING_WHERE = ("get_redirect_url", "get_success_url", "get_default_redirect_url")
"""Methods that Django's generic views and those of its logins ask for an address."""


class Hit(NamedTuple):
    """An input that came to a sink."""

    kind: str
    """`sql-error`, `sql-built`, `markup`, `template-line`, `answer`, `header`, `redirect`,
    `template`, `lookup`, `secret`, `message`, `messages-read`, `mail`, `raw-mail`, `log`,
    `address-checked`, `file-checked`, `file-named`, `file-kept`, or one of `outside`."""
    number: int
    """Of the input; -1 where it is of none."""
    text: str
    """What the sink was given."""
    place: Place | None
    """The project's innermost line, or the template's."""
    detail: str = ""


on = False
came_by: dict[tuple[str, int], Place] = {}
"""Where calls stand that could do harm, and that watched requests came to."""
_hits: list[Hit] = []
_aliases: dict[bytes, int] = {}
"""What a base64 text was decoded to -> the input that it came from."""


def watch() -> None:
    """Note what arrives from here on."""
    global on
    from django_pro_probe.access import backtracking

    _hits.clear()
    _aliases.clear()
    backtracking.begin()
    on = True


def end() -> list[Hit]:
    """What arrived since `watch`."""
    global on
    from django_pro_probe.access import backtracking

    on = False
    backtracking.end()
    return list(_hits)


def note(kind: str, text: Any, frame: Any = None, detail: str = "", place: Any = None) -> None:
    """Keep a text that holds letters of an input, or was decoded from one."""
    numbers = input_letters.found(text)
    if not numbers and isinstance(text, bytes) and text in _aliases:
        numbers, detail = [_aliases[text]], "base64"
    if not numbers or len(_hits) >= _MOST_HITS:
        return
    shown = text.decode("latin-1") if isinstance(text, bytes) else str(text)
    where = place if place is not None else place_of(frame if frame is not None else _outer())
    _hits.extend(Hit(kind, number, shown[:_LONGEST], where, detail) for number in numbers)


def note_held(kind: str, text: str, held: bytes, frame: Any, place: Any, detail: str = "") -> None:
    """Keep a text, such as a path, that stands for what holds letters of an input."""
    if len(_hits) < _MOST_HITS:
        where = place if place is not None else place_of(frame)
        numbers = input_letters.found(held)
        _hits.extend(Hit(kind, each, text[:_LONGEST], where, detail) for each in numbers)


def note_as(kind: str, text: str, frame: Any, detail: str, place: Any = None) -> None:
    """Keep a text that holds no letters."""
    if on and len(_hits) < _MOST_HITS:
        where = place if place is not None else place_of(frame)
        _hits.append(Hit(kind, -1, text[:_LONGEST], where, detail))


def ran(frame: Any) -> None:
    """Remember that a request came to a call, whatever it gave."""
    if not on or (frame.f_code.co_filename, frame.f_lineno) in came_by:
        return
    place = place_of(frame)
    if place is not None:
        came_by.setdefault((place["path"], place["line"]), place)


def decoded(original: Any, result: Any) -> None:
    """Remember what the letters of an input were decoded to."""
    numbers = input_letters.found(original)
    if len(numbers) == 1 and isinstance(result, bytes) and len(_aliases) < _MOST_HITS:
        _aliases[result] = numbers[0]


def _outer() -> Any:
    return sys._getframe(2)


def is_secret(way: str) -> bool:
    """Whether a part of a lookup names a field that no one is to know."""
    return any(_SECRET.fullmatch(part) for part in way.split("__"))


def place_of(frame: Any) -> Place | None:
    """The project's innermost line of a stack; the template's where that is further in."""
    users, _ = places.users(frame)
    if users:
        return users[0].wire()
    template = places.stack(frame).template
    return template_place(*template) if template is not None else None


def template_place(path: str, line: int) -> Place:
    """A line of a template as a frame."""
    return places.Place(path, line, line, 0, 0, "").wire()


def own_line(frame: Any, passed: Iterable[str]) -> Any:
    """The frame that called, over those of `passed`; None where it is not the project's."""
    endings = tuple(passed)
    while frame is not None and frame.f_code.co_filename.endswith(endings):
        frame = frame.f_back
    return frame if frame is not None and places.is_user_path(frame.f_code.co_filename) else None


def wrapped(owner: Any, name: str, heard: Callable[..., None]) -> None:
    """Have `heard` told the arguments of each call of a function while a request is watched."""
    original = getattr(owner, name)

    def method(*args: Any, **kwargs: Any) -> Any:
        if on:
            heard(*args, **kwargs)
        return original(*args, **kwargs)

    method.__name__ = method.__qualname__ = name
    method.__doc__ = original.__doc__
    method.__wrapped__ = original  # type: ignore[attr-defined]
    method.__module__ = getattr(original, "__module__", method.__module__)
    setattr(owner, name, method)


def install(root: str) -> None:
    """Put the hooks in; once, before workers are forked."""
    from django_pro_probe.access import (
        confined,
        file_names,
        kept_pages,
        let_through,
        logged,
        mail_programs,
        outside,
        own_logins,
        raw_mails,
        reading,
        refused_at,
        tables,
    )

    reading.install()
    kept_pages.install()
    refused_at.install()
    let_through.install()
    confined.install()
    validation.tell_readers()
    _install_sql()
    _install_markup()
    _install_messages()
    _install_mails()
    _install_answers()
    _install_signing()
    _install_uploads()
    file_names.install()
    mail_programs.install()
    outside.install(root)
    logged.install()
    own_logins.install()
    raw_mails.install()
    tables.install()


# -- the database --------------------------------------------------------------------------


def _install_sql() -> None:
    from django.db.backends.utils import CursorWrapper
    from django.db.models.expressions import Func, RawSQL
    from django.db.models.query import QuerySet
    from django.db.models.sql.query import Query

    for owner, name in ((QuerySet, "extra"), (QuerySet, "raw"), (RawSQL, "__init__")):
        wrapped(owner, name, _built)
    wrapped(Func, "__init__", _filled_in)
    names_to_path = Query.names_to_path

    def noted(self: Any, names: Any, opts: Any, *args: Any, **kwargs: Any) -> Any:
        if on:
            way = "__".join(map(str, names))
            note("lookup", way, sys._getframe(1), opts.label)
            if is_secret(way) and len(_hits) < _MOST_HITS:
                _hits.append(Hit("secret", -1, way, place_of(sys._getframe(1)), opts.label))
        return names_to_path(self, names, opts, *args, **kwargs)

    Query.names_to_path = noted
    execute: Any = CursorWrapper.execute

    def executed(self: Any, sql: Any, params: Any = None) -> Any:
        try:
            return execute(self, sql, params)
        except Exception as error:
            if on and isinstance(sql, str):
                note("sql-error", sql, sys._getframe(1), masking.text_of(error)[:400])
            raise

    executed.__name__ = executed.__qualname__ = "execute"
    CursorWrapper.execute = executed


def _built(*args: Any, **kwargs: Any) -> None:
    parameters = {"params", "select_params"}
    texts = [args[1:2], *(value for name, value in kwargs.items() if name not in parameters)]
    frame = sys._getframe(2)
    note("sql-built", repr(texts), frame)


def _filled_in(function: Any, *_: Any, **extra: Any) -> None:
    """What a function of the database has put into the text of its template."""
    texts = [each for each in extra.values() if isinstance(each, str)]
    if texts:
        frame = sys._getframe(2)
        note("sql-built", repr(texts), frame, place=_template_of(function, extra, frame))


def _template_of(function: Any, extra: Any, frame: Any) -> Place | None:
    """The template that takes a text, where a class of the project's own hands it on to itself."""
    if frame.f_code.co_name != "__init__" or frame.f_locals.get("self") is not function:
        return None
    owner = next((each for each in type(function).__mro__ if "template" in vars(each)), None)
    template = str(vars(owner)["template"]) if owner is not None else ""
    named = any(f"%({name})s" in template and input_letters.found(extra[name]) for name in extra)
    return facts.frame_of_attribute(owner, "template") if named and owner is not None else None


# -- uploads -------------------------------------------------------------------------------


def _install_uploads() -> None:
    """Hear which lines of the project look at the name or the type of an uploaded file."""
    from django.core.files.uploadedfile import UploadedFile

    named: Any = UploadedFile.name

    def name(self: Any) -> Any:
        found = named.fget(self)
        _note_checked(found)
        return found

    def media(self: Any) -> Any:
        _note_checked(named.fget(self))
        return self.__dict__.get("content_type")

    def set_media(self: Any, value: Any) -> None:
        self.__dict__["content_type"] = value

    UploadedFile.name = property(name, named.fset)
    UploadedFile.content_type = property(media, set_media)


def _note_checked(name: Any) -> None:
    frame = own_line(sys._getframe(2), ()) if on else None
    if frame is not None and isinstance(name, str):
        note("file-checked", name, frame)


# -- HTML ----------------------------------------------------------------------------------


def _install_markup() -> None:
    from django.template.base import Node, Template
    from django.utils.safestring import SafeString

    made = str.__new__

    def new(cls: Any, *args: Any, **kwargs: Any) -> Any:
        text = made(cls, *args, **kwargs)
        if on:
            _note_maker(sys._getframe(1))
        if on and markup.is_raw(text):
            _note_markup(text, sys._getframe(1))
        return text

    SafeString.__new__ = new
    markupsafe = getattr(sys.modules.get("markupsafe"), "Markup", None)
    if markupsafe is not None:
        as_markup = markupsafe.__new__

        def new_markup(cls: Any, *args: Any, **kwargs: Any) -> Any:
            text = as_markup(cls, *args, **kwargs)
            if on and markup.is_raw(text):
                _note_markup(text, sys._getframe(1))
            return text

        markupsafe.__new__ = new_markup
    render = Node.render_annotated

    def rendered(self: Any, context: Any) -> Any:
        before = len(_hits)
        text = render(self, context)
        if on and "djpz" in text:
            token, origin = getattr(self, "token", None), getattr(self, "origin", None)
            is_file = getattr(origin, "name", None) not in ("", None, places.OF_A_TEXT)
            if token is not None and origin is not None and is_file:
                place = template_place(str(origin.name), int(token.lineno or 0))
                inner = any(hit.kind == "template-line" for hit in _hits[before:])
                note("template-line", text, place=place, detail="" if inner else "innermost")
        return text

    Node.render_annotated = rendered
    begun = Template.__init__

    def __init__(self: Any, template_string: Any, *args: Any, **kwargs: Any) -> None:
        if on:
            note("template", str(template_string), sys._getframe(1))
        begun(self, template_string, *args, **kwargs)

    Template.__init__ = __init__
    environment = getattr(sys.modules.get("jinja2"), "Environment", None)
    if environment is not None:
        wrapped(environment, "_parse", lambda _, source, *__, **___: note(
            "template", source, sys._getframe(2)))  # fmt: skip


def _install_messages() -> None:
    from django.contrib.messages.storage.base import BaseStorage
    from django.utils.safestring import SafeData

    wrapped(BaseStorage, "add", lambda _, __, message, *___, **____: note(
        "message", str(message), sys._getframe(2),
        "safe" if isinstance(message, SafeData) else ""))  # fmt: skip
    for name in ("__iter__", "__len__"):  # a template asks for the length first
        wrapped(BaseStorage, name, lambda _: note_as("messages-read", "", sys._getframe(2), ""))


def _install_mails() -> None:
    from django.core.mail.message import EmailMessage

    def sent(mail: Any, *_: Any, **__: Any) -> None:
        parts = [mail.subject, mail.body, *(each[0] for each in getattr(mail, "alternatives", ()))]
        note("mail", "\n".join(map(str, parts)), sys._getframe(2))

    wrapped(EmailMessage, "send", sent)


def _install_signing() -> None:
    """`signing.loads`, `unsign_object` and `get_signed_cookie` all come to `unsign`."""
    from django.contrib.auth.tokens import PasswordResetTokenGenerator
    from django.core.signing import Signer, TimestampSigner

    def read(_: Any, value: Any, max_age: Any = None) -> None:
        note_as("unsigned", str(value), sys._getframe(2), "")
        if max_age is None:
            note("endless", value, sys._getframe(2))

    def checked(generator: Any, _: Any = None, token: Any = None) -> None:
        # What a token is good for, and until when, is what it is made of.
        place = facts.frame_of(type(generator)._make_hash_value)
        if place is not None:
            note_as("unsigned", str(token), None, "", place)

    wrapped(PasswordResetTokenGenerator, "check_token", checked)
    wrapped(TimestampSigner, "unsign", read)
    wrapped(Signer, "unsign", lambda signer, value: None if isinstance(
        signer, TimestampSigner) else note("endless", value, sys._getframe(2)))  # fmt: skip


def _note_markup(text: Any, frame: Any) -> None:
    found = own_line(frame, _STRING_MAKERS)
    if found is not None:
        note("markup", str(text), found)


def _note_maker(frame: Any) -> None:
    found = own_line(frame, _STRING_MAKERS)
    if found is not None:
        ran(found)


# -- answers -------------------------------------------------------------------------------


def _install_answers() -> None:
    from django.http.response import HttpResponse, HttpResponseRedirectBase, ResponseHeaders

    content: Any = HttpResponse.content

    def get(self: Any) -> Any:
        return content.fget(self)

    def put(self: Any, value: Any) -> None:
        if on and isinstance(value, (str, bytes)):
            note("answer", value, sys._getframe(1))
        content.fset(self, value)

    HttpResponse.content = property(get, put)
    wrapped(HttpResponse, "write", lambda _, content, *__: note(
        "answer", content, sys._getframe(2)))  # fmt: skip
    wrapped(ResponseHeaders, "__setitem__", lambda _, key, value, *__: note(
        "header", str(value), sys._getframe(2), str(key)))  # fmt: skip
    wrapped(HttpResponseRedirectBase, "__init__", lambda _, redirect_to, *__, **___: note(
        "redirect", str(redirect_to), sys._getframe(2), *_maker(sys._getframe(2))))  # fmt: skip


def _maker(frame: Any) -> tuple[str, Place | None]:
    """ "own" for a redirect that the project makes itself, "library" for one of a generic view.

    With where the project says the address, for one that a generic view has asked for it.
    """
    from django.views import View

    if own_line(frame, _REDIRECTING) is not None:
        return "own", None
    while frame is not None and not places.is_user_path(frame.f_code.co_filename):
        view = frame.f_locals.get("self")
        for name in _SAYING_WHERE if isinstance(view, View) else ():
            said = facts.frame_of(getattr(view, name, None))
            if said is not None:
                return "library", said
        frame = frame.f_back
    return "library", None
