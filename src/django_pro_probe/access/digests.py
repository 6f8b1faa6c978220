"""Digests that the project's own code makes with `hashlib`: of what, and where."""

from __future__ import annotations

import base64
import hashlib
import re
import sys
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from django_pro_probe.access import sinks

NAMES = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s")
"""Fast ones: what is guessed is tried millions of times a second."""
_TOLD = 100
"""Characters of a value that a change tells for sure."""
_MOST = 4096
"""Bytes of a part that are kept: a password is shorter, a file is not."""
_SHORT = 5
"""Characters of a value that may stand within a text by chance."""
_ROUNDS = 50
"""Digests of one password of which each is a round of another one."""


class Kept(NamedTuple):
    """A digest of an input that a row holds."""

    field: str
    how: str
    place: sinks.Place | None


class _Heard:
    """A digest in the making, heard of when it is taken."""

    def __init__(self, made: Any, text: bytes, frame: Any) -> None:
        self._made, self._text, self._frame = made, text, frame

    def update(self, data: Any) -> None:
        self._made.update(data)
        self._text += bytes(data[:_MOST])

    def hexdigest(self, *args: Any) -> Any:
        self._note()
        return self._made.hexdigest(*args)

    def digest(self, *args: Any) -> Any:
        self._note()
        return self._made.digest(*args)

    def copy(self) -> _Heard:
        return _Heard(self._made.copy(), self._text, self._frame)

    def _note(self) -> None:
        text = self._text.decode("utf-8", "replace")
        told = f"{self._made.name} {self._made.hexdigest()}"
        sinks.note_as("digest", text, self._frame, told)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._made, name)


def replacements() -> dict[int, Callable[..., Any]]:
    """By id of each function that makes one."""
    found = {id(getattr(hashlib, name)): _hearing(getattr(hashlib, name)) for name in NAMES}
    of_names = {id(each): _of_name(each) for each in (uuid.uuid3, uuid.uuid5)}
    return {**found, **of_names, id(hashlib.new): _hearing(hashlib.new, named=True)}


_KNOWN_TO_ALL = (uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500)


def _of_name(original: Callable[..., uuid.UUID]) -> Callable[..., uuid.UUID]:
    """Of those that make a UUID of a namespace and a name."""

    def made(namespace: uuid.UUID, name: Any) -> uuid.UUID:
        found = original(namespace, name)
        frame = sinks.own_line(sys._getframe(1), ()) if sinks.on else None
        if frame is not None:
            text = name.decode("utf-8", "replace") if isinstance(name, bytes) else str(name)
            whole = text if namespace in _KNOWN_TO_ALL else f"{namespace} {text}"
            sinks.note_as("digest", whole, frame, f"{original.__name__} {found.hex}")
        return found

    made.__name__ = original.__name__
    return made


def _hearing(original: Callable[..., Any], *, named: bool = False) -> Callable[..., Any]:
    def made(*args: Any, **kwargs: Any) -> Any:
        found = original(*args, **kwargs)
        frame = sinks.own_line(sys._getframe(1), ()) if sinks.on else None
        is_keyed = bool(kwargs.get("key") or kwargs.get("salt"))
        if frame is None or is_keyed or (named and found.name not in NAMES):
            return found
        given = args[1:] if named else args
        data = given[0] if given else kwargs.get("data", kwargs.get("string", b""))
        return _Heard(found, bytes(data[:_MOST]), frame)

    made.__name__ = getattr(original, "__name__", "new")
    return made


def kept_in(change: Mapping[str, Any], value: str, hits: Iterable[sinks.Hit]) -> Iterator[Kept]:
    """Fields of a row that hold a digest of a text with the value in it: a short one at an end."""
    of_value = [
        hit
        for hit in hits
        if value in hit.text
        and (len(value) > _SHORT or hit.text.startswith(value) or hit.text.endswith(value))
    ]
    for hit in of_value if len(of_value) < _ROUNDS else ():
        name, _, digest = hit.detail.partition(" ")
        for field, (_, after) in change["fields"].items():
            text = str(after or "")
            if any(form[:_TOLD] in text for form in _forms(digest)):
                yield Kept(field, f"as {name.upper()} of one round", hit.place)


def _forms(digest: str) -> Iterator[str]:
    raw = bytes.fromhex(digest)
    yield digest
    yield digest.upper()
    if len(raw) == 16:
        yield str(uuid.UUID(digest))
    for encoded in (base64.b64encode(raw), base64.urlsafe_b64encode(raw)):
        yield encoded.decode().rstrip("=")


class Computed(NamedTuple):
    """A digest of what others know, or can try out."""

    told: str
    place: sinks.Place | None


def computed(
    value: str, hits: Iterable[sinks.Hit], known: Iterable[str], words: str
) -> Computed | None:
    """What a long text is, or begins, the digest of, where anybody can put that together.

    Args:
        value: the text.
        hits: what a request showed.
        known: texts that others know, such as the user's name.
        words: text whose words are no secret, such as the names of a model and a field.
    """
    for hit in hits if len(value) >= _LONG else ():
        name, _, digest = hit.detail.partition(" ")
        if hit.kind != "digest" or not any(form.startswith(value) for form in _forms(digest)):
            continue
        rest = _ADDRESS.sub("", hit.text)
        for each in sorted(known, key=len, reverse=True):
            rest = rest.replace(each, " ")
        parts = _PART.findall(rest)
        is_known = all(
            len(each) <= _TRIED if each.isdigit() else each in _OF_TIMES or _is_word(each, words)
            for each in parts
        )
        if is_known and hit.text.strip() and hit.text.isprintable() and not _OTHER.search(rest):
            return Computed(f"the {name.upper()} of {hit.text[:_TOLD]!r}", hit.place)
    return None


def _is_word(text: str, words: str) -> bool:
    """Whether letters are one of the words, or a part of one that tells it: the few letters between
    the digits of a hexadecimal stand in any word."""
    low = text.lower()
    return low in re.split(r"\W+", words) or (len(low) >= _TELLING and low in words)


_LONG = 16
"""Characters of what is not to be guessed."""
_TRIED = 14
"""Digits of a number that is counted up, or of a time."""
_TELLING = 3
"""Letters of a part of a word that tell it."""
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_PART = re.compile(r"[0-9]+|[A-Za-z]+")
_OTHER = re.compile(r"[^\W\d_A-Za-z]")
_OF_TIMES = ("T", "Z")
