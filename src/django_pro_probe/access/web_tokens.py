"""Tokens that nobody may accept: forged, unsigned, signed with a key that is easily guessed, old.

They are made with the standard library, as RFC 7515 and RFC 7519 have them.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import hmac
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from django_pro_probe import facts, isolate
from django_pro_probe.places import Place, is_user_path

GUESSED = ("secret", "changeme", "password", "key", "jwt", "jwt-secret", "jwtsecret", "mysecret",
           "secretkey", "secret-key", "secret_key", "my-secret-key", "supersecret", "super-secret",
           "test", "dev", "django", "admin", "123456", "your-256-bit-secret", "your-secret-key",
           "topsecret", "s3cr3t", "qwerty", "default")  # fmt: skip
"""Keys that a list of passwords begins with."""
_LATER, _EARLIER = int(isolate.EPOCH) + 10**8, int(isolate.EPOCH) - 10**6
"""When a token ends that has not ended, and when one did that has: requests stand at `EPOCH`."""
_TOKEN = re.compile(rb"eyJ[\w-]{8,}\.eyJ[\w-]{4,}\.[\w-]{16,}")
_KEY = re.compile(r"[\"'](\w+)[\"']\s*(?::|\]\s*=[^=])")
_CLAIM = re.compile(r"[\"'](exp|sub|iat|jti)[\"']")
_NEAR = 300
"""Characters between two claims of one token."""
_STRING = re.compile(r"[\"'](\w+)[\"']")
_NOBODYS = b"djp-a-key-that-nobody-has-and-nobody-guesses"
_WRONG_KEY = "signed with a key that is not the project's"
SCHEMES = ("Bearer", "JWT", "Token")
"""What usually stands before one in a header."""


Header = Callable[[str], dict[str, str]]
"""How a token is sent: the header that holds it."""


class Forged(NamedTuple):
    """A header with a token that must be refused."""

    kind: str
    """`unsigned`, `wrong key`, `guessed key`, `key in code`, `genuine`, `expired`, `refresh` or
    `another kind`."""
    headers: dict[str, str]
    told: str


_read_at: list[tuple[dict[str, Any], dict[str, Any]]] = []
"""Where the project's own code had a token decoded, and where it took it for a login."""
_made_at: list[dict[str, Any]] = []
"""Where the project's own code had a token made."""
_REGISTERED = frozenset({"iss", "sub", "aud", "exp", "nbf", "iat", "jti"})
"""Claims with a meaning of their own: RFC 7519, 4.1."""
_given: list[Any] = []
"""Keys that a decoder was given."""
_wanted: dict[str, Any] = {}
"""For whom and by whom a token has to be, and what else has to be in it, as a decoder was told."""
_KIND = re.compile(r"use|typ(e)?|kind|purpose|scope|token_(type|use|kind)")
"""Claims that say what a token is for."""
_AUTHENTICATING = re.compile(r"authenticate(_credentials)?|get_user|process_request|__call__")


def install() -> None:
    """Note who decodes a token; again where a middleware has loaded the library only now."""
    decoder = getattr(sys.modules.get("jwt.api_jwt"), "PyJWT", None)
    if decoder is not None and hasattr(decoder, "decode_complete"):
        _note(decoder, "decode_complete")
        _note_made(decoder)
    jose = sys.modules.get("jose.jwt")
    if jose is not None:
        _note(jose, "decode")


def _note(owner: Any, name: str) -> None:
    original = getattr(owner, name)
    if hasattr(original, "notes_tokens"):
        return

    @functools.wraps(original)
    def noted(*args: Any, **kwargs: Any) -> Any:
        frame = _own(sys._getframe(1))
        inherited = _authenticator(sys._getframe(1)) if frame is None else None
        if inherited is not None:
            _read_at.append((inherited, inherited))
        if frame is not None:
            _given.extend(args[2:3] or [kwargs.get("key")])
            named = {"aud": kwargs.get("audience"), "iss": kwargs.get("issuer")}
            _wanted.update({name: _one_of(value) for name, value in named.items() if value})
            options = next(iter(args[4:5]), kwargs.get("options"))
            for name in (options.get("require") or ()) if isinstance(options, dict) else ():
                if name not in _REGISTERED:
                    _wanted.setdefault(str(name), "access" if _KIND.fullmatch(name) else "1")
            _read_at.append((_place(frame), _place(_authenticating(frame))))
        return original(*args, **kwargs)

    noted.notes_tokens = True  # type: ignore[attr-defined]
    setattr(owner, name, noted)


def _note_made(encoder: Any) -> None:
    # `jwt.encode` is a method that was bound when the module was loaded: what it calls is heard.
    original = getattr(encoder, "_encode_payload", None)
    if original is None or hasattr(original, "notes_tokens"):
        return

    @functools.wraps(original)
    def noted(*args: Any, **kwargs: Any) -> Any:
        frame = _own(sys._getframe(1))
        if frame is not None:
            _made_at.append(_place(frame))
        return original(*args, **kwargs)

    noted.notes_tokens = True  # type: ignore[attr-defined]
    encoder._encode_payload = noted


def _own(frame: Any) -> Any:
    """The innermost frame of the project's; None where there is none."""
    while frame is not None and not is_user_path(frame.f_code.co_filename):
        frame = frame.f_back
    return frame


def made_at() -> dict[str, Any] | None:
    """Where the project's own code made the last token, and forget it."""
    found = _made_at[-1] if _made_at else None
    _made_at.clear()
    return found


def read_at(*, taken: bool = False) -> dict[str, Any] | None:
    """Where the last request had a token decoded, and forget it; `taken`: where it logged in."""
    found = _read_at[-1][taken] if _read_at else None
    _read_at.clear()
    return found


def _authenticating(frame: Any) -> Any:
    """The frame of the project's own that looks for who it is; else the one at hand."""
    caller = frame
    while caller is not None:
        code = caller.f_code
        if _AUTHENTICATING.fullmatch(code.co_name) and is_user_path(code.co_filename):
            return caller
        caller = caller.f_back
    return frame


def _authenticator(frame: Any) -> dict[str, Any] | None:
    """The project's own class that inherits the method that has a token decoded: what it overrides
    may be how the user is found. One that looks for no user knows nobody who is not active."""
    while frame is not None:
        kind = type(frame.f_locals.get("self"))
        if frame.f_code.co_name == "authenticate" and "Stateless" not in str(kind.__mro__):
            return facts.frame_of(kind)
        frame = frame.f_back
    return None


def _place(frame: Any) -> dict[str, Any]:
    code, line = frame.f_code, frame.f_lineno
    return Place(code.co_filename, line, line, 0, 0, code.co_name).wire()


def _one_of(value: Any) -> Any:
    return value if isinstance(value, str) else next(iter(value), None)


def forget() -> None:
    """What was decoded so far."""
    _read_at.clear()
    _given.clear()


def key_given() -> bytes | None:
    """The key that the last decoder in the project's code was given; None for none."""
    key = _given[-1] if _given else None
    return key.encode() if isinstance(key, str) else key if isinstance(key, bytes) else None


def of_user(user: Any, subject: int, key: bytes) -> str:
    """A token that is to be accepted, by the HS256 key; `subject`: which of a user's names it
    goes by."""
    names = subjects(user)
    return _encoded(_claims(user, _LATER, names[min(subject, len(names) - 1)]), "HS256", key)


def held(body: bytes) -> set[str]:
    """The JWTs of an answer."""
    return {match[0].decode() for match in _TOKEN.finditer(body)}


def is_endless(body: bytes) -> bool:
    """Whether an answer holds a JWT that does not say when it ends."""
    found = [_read(token.split(".")[1]) for token in held(body)]
    return any("exp" not in claims for claims in found if claims is not None)


def ends_before(token: str, now: float) -> bool:
    """Whether a JWT says that its time is over."""
    ends = (_read(token.split(".")[1]) or {}).get("exp") if token else None
    return isinstance(ends, (int, float)) and ends < now


def _read(part: str) -> dict[str, Any] | None:
    """The head of a token, or its claims."""
    try:
        found = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def subjects(user: Any) -> list[str]:
    """What `sub` may name a user by."""
    found = (str(user.pk), user.get_username(), str(getattr(user, "email", "")))
    return [each for each in dict.fromkeys(found) if each]


def unsigned(user: Any, schemes: Iterable[str] = SCHEMES) -> Iterator[Forged]:
    """With each scheme: one of them may be the one that is read."""
    for scheme in schemes:
        for subject in subjects(user):
            token = _encoded(_claims(user, _LATER, subject), "none", b"")
            yield Forged("unsigned", _header(scheme, token), "with the algorithm none")


def forged(user: Any, scheme: str, source: str) -> Iterator[Forged]:
    """Others, in the order of how bad it is that one is accepted.

    Args:
        source: of the project's code.
    """
    claims = [_claims(user, _LATER, subject) for subject in subjects(user)]
    yield from _by_wrong_key(user, scheme)
    for guess in GUESSED:
        for each in claims:
            token = _encoded(each, "HS256", guess.encode())
            yield Forged("guessed key", _header(scheme, token), f"signed with the key {guess!r}")
    key = key_given()  # to decode those above
    if key is not None and key not in _keys() and _stands_in(source, key):
        for each in claims:
            token = _encoded(each, "HS256", key)
            yield Forged("key in code", _header(scheme, token), "signed with a key of the source")


def without_key(user: Any) -> Iterator[Forged]:
    """Those that who has no key can make."""
    yield from _by_wrong_key(user, SCHEMES[0])
    yield from unsigned(user, SCHEMES[:1])


def _by_wrong_key(user: Any, scheme: str) -> Iterator[Forged]:
    for subject in subjects(user):
        wrong = _encoded(_claims(user, _LATER, subject), "HS256", _NOBODYS)
        yield Forged("wrong key", _header(scheme, wrong), _WRONG_KEY)


def genuine(user: Any, scheme: str) -> Iterator[tuple[Forged, Forged]]:
    """One that is to be accepted, and the same when its time is over."""
    for key in _keys():
        for subject in subjects(user):
            good = _encoded(_claims(user, _LATER, subject), "HS256", key)
            old = _encoded(_claims(user, _EARLIER, subject), "HS256", key)
            yield (
                Forged("genuine", _header(scheme, good), ""),
                Forged("expired", _header(scheme, old), "whose time is over"),
            )


def carriers(schemes: Iterable[str], names: Iterable[tuple[str, str]]) -> Iterator[Header]:
    """How a token may be sent: after a scheme, or in another header or cookie.

    Args:
        names: with where each stands.
    """
    for scheme in schemes:
        yield functools.partial(_header, scheme)
    for where, name in names:
        if where in ("header", "cookie"):
            yield functools.partial(_in_header if where == "header" else _in_cookie, name)


def in_place_of(good: str, old: str, header: Header) -> Iterator[Forged]:
    """What nobody may accept in place of a token that the project's code made.

    Args:
        old: the same when its time is over; or empty.
    """
    head, claims, _ = good.split(".")
    unnamed = json.dumps({**(_read(head) or {}), "alg": "none"})
    unsigned = f"{_part(unnamed.encode())}.{claims}."
    wrong = f"{head}.{claims}.{_part(hashlib.sha256(good.encode()).digest())}"
    yield Forged("unsigned", header(unsigned), "with the algorithm none")
    yield Forged("wrong key", header(wrong), _WRONG_KEY)
    if old:
        yield Forged("expired", header(old), "whose time is over")


def refreshing(user: Any, scheme: str, source: str) -> Iterator[Forged]:
    """Tokens that are for asking for another one: the library's own, and those of the project's
    code where it makes such.

    Args:
        source: of the code.
    """
    told = "that is a refresh token"
    own = _refresh_token(user) if "rest_framework_simplejwt" in source else ""
    if own:
        yield Forged("refresh", _header(scheme, own), told)
    if "refresh" not in _STRING.findall(source):
        return
    for name in _kinds_of(source):
        for key in _keys():
            for subject in subjects(user):
                known = _claims(user, _LATER, subject)
                others = {each: known[each] for each in known if not _KIND.fullmatch(each)}
                header = _header(scheme, _encoded({**others, name: "refresh"}, "HS256", key))
                yield Forged("refresh", header, told)


def _kinds_of(source: str) -> list[str]:
    """Claims by which the code tells tokens apart: keys of a dictionary that is a token's."""
    return list(
        dict.fromkeys(
            match[1]
            for match in _KEY.finditer(source)
            if _KIND.fullmatch(match[1])
            and _CLAIM.search(source, max(match.start() - _NEAR, 0), match.end() + _NEAR)
        )
    )


def _refresh_token(user: Any) -> str:
    """One as djangorestframework-simplejwt makes it; empty where it can't."""
    try:
        from rest_framework_simplejwt.settings import api_settings
        from rest_framework_simplejwt.tokens import RefreshToken

        token = RefreshToken()  # for_user() would write a row
        token[api_settings.USER_ID_CLAIM] = str(getattr(user, api_settings.USER_ID_FIELD))
        token["exp"], token["iat"] = _LATER, _EARLIER
        return str(token)
    except Exception:  # whatever the library makes of the project's settings
        return ""


def _stands_in(source: str, key: bytes) -> bool:
    text = key.decode("utf-8", "replace")
    return any(f"{quote}{text}{quote}" in source for quote in "\"'")


def _keys() -> list[bytes]:
    from django.conf import settings

    names = [name for name in dir(settings) if "JWT" in name or "TOKEN" in name]
    values = [getattr(settings, name, None) for name in ("SECRET_KEY", *names)]
    values += [each.get("SIGNING_KEY") for each in values if isinstance(each, dict)]
    texts = [value for value in values if isinstance(value, str) and value]
    return [value.encode() for value in dict.fromkeys(texts)]


def _header(scheme: str, token: str) -> dict[str, str]:
    return {"Authorization": f"{scheme} {token}"}


def _in_header(name: str, token: str) -> dict[str, str]:
    return {name: token}


def _in_cookie(name: str, token: str) -> dict[str, str]:
    return {"Cookie": f"{name}={token}"}


def _claims(user: Any, until: int, subject: str) -> dict[str, Any]:
    name = user.get_username()
    return {
        "sub": subject,
        "user_id": user.pk,
        "id": user.pk,
        "uid": user.pk,
        "user": user.pk,
        "username": name,
        "email": getattr(user, "email", name),
        "exp": until,
        "iat": _EARLIER - 60,
        "token_type": "access",
        "jti": "djp",
        **_wanted,
    }


def _encoded(claims: dict[str, Any], algorithm: str, key: bytes) -> str:
    head = _part(json.dumps({"alg": algorithm, "typ": "JWT"}).encode())
    body = f"{head}.{_part(json.dumps(claims, default=str).encode())}"
    if algorithm == "none":
        return f"{body}."
    return f"{body}.{_part(hmac.new(key, body.encode(), hashlib.sha256).digest())}"


def _part(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
