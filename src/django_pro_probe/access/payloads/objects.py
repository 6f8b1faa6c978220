"""Serialized objects and XML that reach further than their values."""

from __future__ import annotations

import base64
import importlib
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from django.apps import apps

from django_pro_probe.access import (
    unpicklers,
)
from django_pro_probe.access.inputs import Input, Upload
from django_pro_probe.access.payloads import paths
from django_pro_probe.access.payloads.attempt import Attempt, Proof, Seen
from django_pro_probe.access.sinks import Hit


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
    target = paths.path_outside(each)

    def proved(seen: Seen) -> Proof | None:
        place = next((found.place for found in seen.of("xml", each.number)), None) or hit.place
        for found in seen.of("entity", each.number):
            if f"{each.token}outside" in found.text:
                return Proof(f"the text of {target} stands in the document", place)
        for found in seen.of("path", each.number):
            if found.detail.startswith("outside"):
                return Proof(f"{target} is opened", found.place or place)
        return None

    for named in (f"file://{target}", target, paths.from_below(target)):
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
