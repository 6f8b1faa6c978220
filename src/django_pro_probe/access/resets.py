"""Resets of a password, gone through from the question to the new password.

A reset is asked for, the mail that it sends is read, and its link is followed, or its code handed
in. Then once more with what has to be refused: the same token again, an old one, another user's.
"""

from __future__ import annotations

import base64
import datetime
import hashlib
import itertools
import re
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple
from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.core import mail
from django.test import Client
from django.urls import Resolver404, resolve

from django_pro_probe import (
    arguments,
    bodies,
    endpoints,
    isolate,
    markers,
    record,
    replay,
    validation,
)
from django_pro_probe.access import digests, logged, sinks
from django_pro_probe.access.ownership import user_model
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.record import Recording, is_user_path

_OLD, _NEW, _NEWER = "djp-old-Pass-1", "djp-new-Pass-2", "djp-newer-Pass-3"
LATER_DAYS = 400
"""Days after which no token of a reset may be good."""
_LINK = re.compile(r"(?:https?://[^\s\"'<>)]+|(?<![\w/])/[\w\-/]+/[^\s\"'<>)]*)")
_CODE = re.compile(r"(?<![\w\-])(?=[\w\-]*\d)[\w\-]{4,128}(?![\w\-])")
_SIGNED = re.compile(r"(?<![\w\-/.:])(?=\S*\d)(?=\S{20})[\w\-]+(?:[:.][\w\-]+)+(?![\w\-/@])")
"""A token with its signature, as `signing.dumps` and JWTs have them."""
_PASSWORD = re.compile(r"pass|pwd", re.I)
_TOKEN = re.compile(r"token|code|otp|key|pin", re.I)
_USER = re.compile(r"uid|user|mail|login|name|account", re.I)
_CONFIRM = re.compile(
    r"(reset|recover|forgot|password).*(confirm|new|set|complete|verify|done|token|code)"
)
_NEW_PASSWORD = re.compile(r"password|passwd|pwd")
_CSRF = "csrfmiddlewaretoken"
_AGAIN = re.compile(r"repeat|again|confirm|retype")
_MOST_CODES = 4
_TURN, _TURNS = 0.01, 50
"""Seconds, and how often a mail is looked for that a thread sends."""
_LONG = 16
"""Characters of what nobody guesses."""
_ENOUGH = 8
"""Characters of a digest by which it is known."""
_SIGNS = ("", ":", "-", "_", "|", ".", ",", "/", " ", "+", "#", ";")
"""What stands between the parts of a text that a digest is made of."""
_MOST_JOINED = 3
_HEXADECIMAL = re.compile(r"[0-9a-f]+")
_READING = ("digest", "hexdigest")
_WORDS = "password reset token user id email new"
"""No secrets, where a digest is made of them as well."""

_numbers = itertools.count()

Event = dict[str, Any]


class Step(NamedTuple):
    """A request that hands a token in."""

    endpoint: Endpoint | None
    url: str
    data: dict[str, Any]
    content_type: str | None
    link: str
    """What was followed to it; empty where a code is handed in."""
    token: str
    status: int
    place: Event | None = None
    """The project's line that looked the token up among rows, or checked its signature."""
    used_at: Event | None = None
    """The project's line that set the password by a row that is left as it was; None where the
    request changes the row, or deletes it."""
    exchanged: tuple[str, ...] = ()
    """The other user's names in a form that held those of the user; `place` is where one of them
    was looked up then."""


class Found(NamedTuple):
    """What is wrong with a token."""

    kind: str
    """`reset guessed`, `reset twice`, `reset old` or `reset of another user`."""
    told: str
    step: Step


class Reset:
    """That of one page that asks for an address."""

    def __init__(
        self, endpoint: Endpoint, url: str, name: str, body: Any, kind: str | None
    ) -> None:
        self.endpoint = endpoint
        self.url = url
        self.name = name
        """The key of the user's name or address in the body."""
        self.body = body
        self.content_type = kind
        self.user = arguments.row_of(user_model(), 0)
        self.another = arguments.row_of(user_model(), 1)
        self.by_address = False
        """Whether users are called by their address: where nobody of the name that it knows is."""
        self.status = 0
        """Of the request that asks."""
        self.logged: Event | None = None
        """Where the project writes what a mail's link holds into its log."""
        self.why = ""
        """Why its tokens are not tried, or not all of them; empty where no mail is sent either."""

    def found(self) -> Iterator[Found]:
        """What the project's own pages take."""
        plain = self._run(self._twice)
        if not plain and self._may_be_by_address():
            self.by_address = True
            plain = self._run(self._twice)
        if not plain:
            return
        step, again = plain
        if again is not None:
            # It can be looked up again since nothing was done to its row as it was used.
            again = again._replace(place=again.used_at or again.place)
            yield Found("reset twice", "which was used before", again)
        old = self._run(self._old)
        if old:
            yield Found("reset old", f"which is {LATER_DAYS} days old", old[0])
        other = self._run(self._of_another)
        if other:
            yield Found("reset of another user", "which was sent to somebody else", other[0])
        told = self._guessed(step)
        if told:
            asked = step._replace(
                endpoint=self.endpoint, url=self.url, data=self.body, status=self.status,
                place=self._made_at(),
            )  # fmt: skip
            yield Found("reset guessed", told, asked)

    def _may_be_by_address(self) -> bool:
        """Whether an address was sent to a project that logs in by another field."""
        user = user_model()
        fields = {field.name for field in user._meta.concrete_fields}
        names = {user.USERNAME_FIELD, getattr(user, "EMAIL_FIELD", "")}
        return len(names) > 1 and names <= fields and "@" in str(self.body.get(self.name, ""))

    # -- runs, each in a transaction of its own ----------------------------------------------

    def _run(self, work: Callable[[], Any], *, prepared: Callable[[], None] | None = None) -> Any:
        outcome: list[Any] = []

        def function() -> None:
            if prepared is not None:
                prepared()
            for row in (self.user, self.another):
                if row is not None:
                    rows = user_model()._base_manager.filter(pk=row.pk)
                    rows.update(password=make_password(_OLD))
                    if any(each.name == "is_active" for each in row._meta.fields):
                        rows.update(is_active=True)
                    if self.by_address:
                        rows.update(**{row.USERNAME_FIELD: getattr(row, row.EMAIL_FIELD)})
            outcome.append(work())

        failure = replay.call(function, f"{self.endpoint.id} reset").failure
        if failure is not None:
            self.why = f"{failure.type}: {failure.message}"
        return outcome[0] if outcome else None

    def _twice(self) -> tuple[Step, Step | None] | None:
        text = self._ask()
        first = self._through(text, _NEW, self.user)
        if first is None:
            self.why = "no page was found that sets a new password by what it mails" if text else ""
            return None
        again = self._through(text, _NEWER, self.user)
        return first, again

    def _old(self) -> tuple[Step] | None:
        text = self._ask()
        isolate.begin("later", now=isolate.EPOCH + LATER_DAYS * 86_400)
        step = self._through(text, _NEW, self.user)
        return (step,) if step is not None else None

    def _of_another(self) -> tuple[Step] | None:
        """The user's own token with another one's name beside it."""
        text = self._ask()
        if self.another is None:
            return None
        others = dict(zip(self._names(self.user), self._names(self.another)))  # noqa: B905 alike
        step = self._through(text, _NEW, self.another, others)
        return (step,) if step is not None else None

    def _guessed(self, step: Step) -> str:
        """What a token is made of, where nothing of it is secret; else empty."""
        first = self._tokens(lambda: None)
        if not first:
            return "" if not step.link else "that is the user's key or address alone"
        for secret in (lambda: isolate.reseed(secret="another"), _another_key):  # noqa: S106 bytes
            if first != self._tokens(secret):
                return ""
        if first != self._tokens(lambda: isolate.reseed(chance="another")):
            return "that `random` made, whose next numbers can be told from those before"
        return _derived(first, self._names(self.user)) or self._computed(first)

    def _computed(self, tokens: list[str]) -> str:
        """What a token is the digest of, where the project's own code is seen to put together
        nothing but what others know or can try out."""
        sinks.watch()
        try:
            self._tokens(lambda: None)
        finally:
            hits = sinks.end()
        for token in tokens:
            found = digests.computed(token, hits, self._names(self.user), _WORDS)
            if found is not None:
                return f"that is {found.told}, which everybody can put together"
        return ""

    def _tokens(self, prepared: Callable[[], None]) -> list[str]:
        """What a mail holds beside the user's names, under other circumstances."""
        key = settings.SECRET_KEY
        try:
            text = self._run(self._ask, prepared=prepared)
        finally:
            settings.SECRET_KEY = key
        names = set(self._names(self.user))
        found = [value for link in links(text or "") for value in _values(link)]
        return [value for value in found or codes_in(text or "") if value not in names]

    def _made_at(self) -> Event | None:
        """Where the project makes a token that is a digest."""
        tokens = self._tokens(lambda: None)
        with _hashing_watched(tokens) as found:
            self._tokens(lambda: None)
        return next(filter(None, found), None)

    def _names(self, row: Any) -> list[str]:
        """How a link or a body names a user."""
        email = str(getattr(row, row.get_email_field_name(), ""))
        own = [str(row.pk), email, str(row.get_username())]
        coded = [base64.urlsafe_b64encode(each.encode()).decode().rstrip("=") for each in own]
        return [*own, *coded]

    # -- requests ----------------------------------------------------------------------------

    def _ask(self) -> str:
        """The texts of the mails that a reset sends."""
        sent = Client(raise_request_exception=False, HTTP_USER_AGENT=replay.BROWSER)
        with logged.watched() as records:
            answer = sent.post(self.url, **replay.encoded(self.body, self.content_type))
            self.status = answer.status_code
            replay.run_on_commit()
            wait_for_mail()
        outbox = list(getattr(mail, "outbox", ()))
        texts = [str(each.body) for each in outbox]
        texts += [
            str(content) for each in outbox for content, *_ in getattr(each, "alternatives", ())
        ]
        text = "\n".join(texts)
        held = {value for link in _LINK.findall(text) for value in _values(link)}
        tokens = [
            each for each in held if len(each) >= _LONG and each not in self._names(self.user)
        ]
        self.logged = self.logged or logged.with_any(records, tokens)
        return text

    def _through(
        self, text: str, password: str, row: Any, others: Mapping[str, str] = MappingProxyType({})
    ) -> Step | None:
        """The request after which the user has the new password."""
        sinks.watch()
        try:
            for step in self._steps(text, password, others):
                user = user_model()._base_manager.get(pk=row.pk)
                if user.check_password(password):
                    place = next(filter(None, map(_looked_up, step.exchanged)), None)
                    place = place or _looked_up(step.token)
                    place = place or _unsigned(sinks.end(), step.token)
                    return step._replace(place=place, used_at=_used_at(step.token))
        finally:
            sinks.end()
        return None

    def _steps(self, text: str, password: str, others: Mapping[str, str]) -> Iterator[Step]:
        """Requests that hand in what a mail holds; with the names of `others` for the user's."""
        for link in links(text):
            exchanged = _exchanged(link, others) if others else link
            if exchanged:
                yield from _followed(exchanged, password)
            if others:
                yield from _followed(link, password, others)
        held = [value for link in _LINK.findall(text) for value in _values(link)]
        codes = [others.get(each, each) for each in dict.fromkeys([*held, *codes_in(text)])]
        name = str(self.body[self.name])
        name = others.get(name, name)
        for endpoint in _confirming(self.endpoint) if codes else ():
            url = endpoint.url({})
            for data, content_type in _bodies_of(endpoint, url):
                for code in codes[:_MOST_CODES]:
                    filled = _filled(markers.expand(data, 3), code, codes, name, password)
                    yield _sent(url, filled, content_type, code)


def codes_in(text: str) -> list[str]:
    """What a mail may have a token in that is no link."""
    return [*_SIGNED.findall(text), *_CODE.findall(text)]


def wait_for_mail() -> None:
    """A thread beside the request may send it, so that its time tells nothing."""
    turn = threading.Event()  # `time.sleep` is the project's to be watched by
    for _ in range(_TURNS):
        if getattr(mail, "outbox", ()) or threading.active_count() == 1:
            return
        turn.wait(_TURN)


def _looked_up(token: str) -> Event | None:
    at = _look_up(token)
    if at is None:
        return None
    execution = record.so_far()[at]
    place: Event = (execution.ran or execution.built)[0].wire()
    return place


def _look_up(token: str) -> int | None:
    """Which of the statements asked for a row by the token, or by a digest of it: the last one."""
    kept = {token, *(each for _, made in _digests(token) for each in made)}
    for at, execution in reversed(list(enumerate(record.so_far()))):
        asked = [str(value) for *_, value in execution.where]
        is_own = bool(execution.ran or execution.built)
        if execution.kind == "select" and not kept.isdisjoint(asked) and is_own:
            return at
    return None


def _used_at(token: str) -> Event | None:
    at = _look_up(token)
    if at is None:
        return None
    asked, *behind = record.so_far()[at:]
    written = [each for each in behind if each.kind in ("insert", "update", "delete")]
    users = [each for each in written if each.model is user_model() and each.ran]
    if not users or asked.model is None or any(each.model is asked.model for each in written):
        return None
    place: Event = users[-1].ran[0].wire()
    return place


def _digests(text: str) -> Iterator[tuple[str, list[str]]]:
    """Name of a digest, and how that of a text is written."""
    for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b"):
        yield name, _written(hashlib.new(name, text.encode(), usedforsecurity=False).digest())


def _written(digest: bytes) -> list[str]:
    return [
        digest.hex(),
        base64.b64encode(digest).decode(),
        base64.urlsafe_b64encode(digest).decode().rstrip("="),
    ]


def _unsigned(hits: list[sinks.Hit], token: str) -> Event | None:
    """Where the project had the signature of the token checked."""
    at = [hit.place for hit in hits if hit.kind == "unsigned" and hit.text[:40] in token]
    return at[-1] if at else None


def _followed(
    link: str, password: str, others: Mapping[str, str] = MappingProxyType({})
) -> Iterator[Step]:
    """The form behind a link, filled in; else a body with the names that such forms have.

    With `others`, the form alone: where it holds a name of the user, with the other one's.
    """
    client = Client(raise_request_exception=False, HTTP_USER_AGENT=replay.BROWSER)
    page = client.get(link, follow=True)
    last = page.redirect_chain[-1][0] if getattr(page, "redirect_chain", None) else link
    for form in bodies.forms_of(bytes(page.content)) if not page.streaming else ():
        if any(_PASSWORD.search(name) for name in form["data"]):
            data = {
                name: password if _PASSWORD.search(name) else value
                for name, value in form["data"].items()
            }
            named = {name: others[value] for name, value in data.items() if value in others}
            if named or not others:
                step = _sent(form["action"] or last, {**data, **named}, None, link, link, client)
                yield step._replace(exchanged=tuple(named.values()))
            return
    if others:
        return
    names = ("password", "new_password", "password1", "password2", "new_password1", "new_password2",
             "confirm_password", "re_new_password")  # fmt: skip
    for content_type in (bodies.JSON, None):
        yield _sent(last, dict.fromkeys(names, password), content_type, link, link, client)


def _sent(
    url: str,
    data: dict[str, Any],
    content_type: str | None,
    token: str,
    link: str = "",
    client: Client | None = None,
) -> Step:
    client = client or Client(raise_request_exception=False, HTTP_USER_AGENT=replay.BROWSER)
    # Each from an address of its own: what counts them would stop the search, and not the reset.
    address = f"198.51.100.{next(_numbers) % 250 + 1}"
    response = client.post(url, REMOTE_ADDR=address, **replay.encoded(data, content_type))
    return Step(
        endpoint_of(link or url), url, data, content_type, link, token, response.status_code
    )


def response(status: int) -> replay.Response:
    """For a report."""
    return replay.Response(status, b"", {}, Recording(), None, 0.0, ())


def links(text: str) -> list[str]:
    """Paths in a mail that are pages here, with something that only the mail knows."""
    found: dict[str, None] = {}
    for url in _LINK.findall(text):
        parts = urlsplit(url.rstrip(".,;"))
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        try:
            match = resolve(parts.path)
        except Resolver404:
            continue
        if match.kwargs or match.args or parts.query:
            found[path] = None
    return list(found)


def _values(link: str) -> list[str]:
    """What a link holds: arguments of its pattern, and values behind the `?`."""
    parts = urlsplit(link.rstrip(".,;"))
    query = [part.partition("=")[2] for part in parts.query.split("&") if "=" in part]
    try:
        match = resolve(parts.path)
    except Resolver404:
        return [*query, *[part for part in parts.path.split("/") if part][-2:]]
    return [*map(str, match.kwargs.values()), *map(str, match.args), *query]


def _exchanged(link: str, others: Mapping[str, str]) -> str:
    """A link with another user's names in it; empty where it names no user."""
    parts = urlsplit(link)
    match = resolve(parts.path)
    path, values = parts.path, [str(value) for value in (*match.kwargs.values(), *match.args)]
    for value in values:
        if value in others:
            path = path.replace(f"/{value}/", f"/{others[value]}/", 1)
    pairs = [part.partition("=")[::2] for part in parts.query.split("&") if part]
    query = urlencode([(name, others.get(value, value)) for name, value in pairs])
    found = f"{path}?{query}" if query else path
    return found if found != link else ""


def _filled(data: Any, code: str, codes: list[str], name: str, password: str) -> dict[str, Any]:
    """A body with the token, the user's name and the password under the keys that are for them."""
    found = dict(data) if isinstance(data, dict) else {}
    for key in found:
        if _PASSWORD.search(key) or _AGAIN.search(key):
            found[key] = password
        elif _TOKEN.search(key):
            found[key] = code
        elif _USER.search(key):
            found[key] = (
                next((each for each in codes if each != code), name) if "uid" in key else name
            )
    return found


@cache
def _bodies_of(endpoint: Endpoint, url: str) -> list[tuple[Any, str | None]]:
    """What a page takes: what its source reads by name, else what its form says of nothing."""
    found = bodies.variants(endpoint, url, "POST", None)[:1]
    for data, content_type in found:
        if isinstance(data, dict) and any(map(_PASSWORD.search, map(str, data))):
            return [(data, content_type)]
    client = Client(raise_request_exception=False, HTTP_USER_AGENT=replay.BROWSER)
    for content_type in (None, bodies.JSON):
        validation.forget()
        client.post(url, **replay.encoded({}, content_type))
        for _, values in validation.declared():
            if isinstance(values, dict) and any(map(_PASSWORD.search, values)):
                return [(values, content_type)]
    return found


def _confirming(asking: Endpoint) -> Iterator[Endpoint]:
    """Endpoints that a code may be handed in to: those that are named so, then those that are
    named after the password, or take a token beside one, whatever they are called."""
    further = []
    for endpoint in pages():
        name = f"{endpoint.pattern} {endpoint.view_name.rpartition('.')[2]}".lower()
        posts = "POST" in endpoint.methods or not endpoint.methods
        if endpoint.id == asking.id or not posts or endpoint.parameters:
            continue
        if _CONFIRM.search(name):
            yield endpoint
        elif endpoint.frame is not None and (_NEW_PASSWORD.search(name) or _takes_token(endpoint)):
            further.append(endpoint)
    yield from further


def _takes_token(endpoint: Endpoint) -> bool:
    """Whether what it reads, or its form, is a token and a password."""
    try:
        found = _bodies_of(endpoint, endpoint.url({}))
    except Exception:  # what code of the project's own raises
        return False
    names = [str(name) for data, _ in found if isinstance(data, dict) for name in data]
    is_password = [name for name in names if _PASSWORD.search(name)]
    return bool(is_password) and any(
        _TOKEN.search(name) and name not in is_password and name != _CSRF for name in names
    )


def endpoint_of(url: str) -> Endpoint | None:
    """The endpoint of a path."""
    try:
        view = endpoints.unwrapped(resolve(urlsplit(url).path).func)
    except Resolver404:
        return None
    return next((each for each in pages() if each.view is view), None)


@cache
def pages() -> list[Endpoint]:
    """All that there are."""
    return endpoints.collect({})[0]


def _another_key() -> None:
    settings.SECRET_KEY = "djp-another-key-" * 4


def _derived(tokens: list[str], names: list[str]) -> str:
    """What a token is the digest of, where whoever knows the user and the time knows it."""
    now = str(int(isolate.EPOCH))
    day = datetime.datetime.fromtimestamp(isolate.EPOCH, datetime.timezone.utc).date().isoformat()
    parts = dict.fromkeys([*names[:3], *map(str.lower, names[:3]), now, day])
    for text in _joined(list(parts)):
        for digest, written in _digests(text):
            if _begun_by(tokens, written):
                return f"that is the {digest} of what everybody knows, {text!r}"
    if any(token.startswith(now) for token in tokens):
        return "that is the time"
    return ""


def _joined(parts: list[str]) -> Iterator[str]:
    """Each of the parts, and some of them in any order, with one sign between them."""
    yield from parts
    for number in range(2, _MOST_JOINED + 1):
        for some in itertools.permutations(parts, number):
            yield from (sign.join(some) for sign in _SIGNS)


def _begun_by(tokens: list[str], written: list[str]) -> bool:
    """Whether a token is the beginning of a digest; letters of hexadecimals may be capitals."""
    kept = [each for each in tokens if len(each) >= _ENOUGH]
    return any(
        known.startswith(each.lower() if _HEXADECIMAL.fullmatch(known) else each)
        for known in written
        for each in kept
    )


@contextmanager
def _hashing_watched(tokens: list[str]) -> Iterator[list[Any]]:
    """Filled with the places where the project reads a digest that one of the tokens begins."""
    found: list[Any] = []

    def heard(frame: Any, event: str, argument: Any) -> None:
        if event != "c_call" or not is_user_path(frame.f_code.co_filename):
            return
        made: Any = getattr(argument, "__self__", None)
        is_read = argument.__name__ in _READING and bool(getattr(made, "digest_size", 0))
        if is_read and _begun_by(tokens, _written(made.digest())):
            found.append(sinks.place_of(frame))

    before = sys.getprofile()
    sys.setprofile(heard)
    try:
        yield found
    finally:
        sys.setprofile(before)
