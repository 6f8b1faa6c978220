"""What an answer is like: JSON or a page, how many rows it lists, how it tells an error."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from typing import Any

from django_pro_probe import validation

FIELDS = "{field: [messages]}"
"""How Django's forms and REST framework's serializers tell what they refuse."""
_LISTED = ("results", "items", "data", "objects", "rows", "records", "list", "entries")
_CHOSEN = re.compile(
    rb"<(select|datalist)\b.*?</\1>"
    rb"|<label\b[^>]*>\s*<input\b[^>]*\btype=[\"']?radio\b(?:(?!</label>).)*</label>",
    re.DOTALL | re.IGNORECASE,
)
"""What one of is chosen: the options of a field, and buttons of which one is on."""
_REASONS = ("detail", "message", "reason", "error", "msg", "info")
_OF_CHANGES = re.compile(r"creat|chang|updat|new|added|first|modif|inserted")
"""Flags that say whether there was anything to do."""
_NOTHING_TO_DO = re.compile(r"already|nothing|no change|unchanged|same|up to date", re.I)
_ENVELOPES = {"error", "errors"}
_ENVELOPE = 5
"""Keys that an error of one structure has at most."""


def is_json(response: Any) -> bool:
    return "json" in response.headers.get("Content-Type", "")


def content(response: Any) -> Any:
    """What the JSON of an answer holds; None for what is none."""
    try:
        return json.loads(response.body)
    except ValueError:
        return None


def items(response: Any) -> int:
    """How many entries the list of an answer has; -1 where it has none, or several."""
    found = content(response) if is_json(response) and response.ok else None
    if isinstance(found, dict):
        lists = {name: each for name, each in found.items() if isinstance(each, list)}
        named = [lists[name] for name in _LISTED if name in lists]
        below = found.get("data")
        if not lists and isinstance(below, dict):
            lists = {name: each for name, each in below.items() if isinstance(each, list)}
        found = named[0] if named else next(iter(lists.values())) if len(lists) == 1 else None
    return len(found) if isinstance(found, list) else -1


def listed(response: Any, letters: bytes) -> int:
    """How often a page shows the letters; what a form lets one choose from is no list."""
    return int(_CHOSEN.sub(b"", response.body).count(letters))


def shape(response: Any, sent: Collection[str] = ()) -> str:
    """How an error is told, in words: `{detail}`, `{error, code}`, `an HTML page`, `nothing`.

    Args:
        sent: names of the fields of the body that is refused.
    """
    if not response.body.strip():
        return "nothing"
    if not is_json(response):
        kind = response.headers.get("Content-Type", "").partition(";")[0]
        return "an HTML page" if kind == "text/html" else f"{kind or 'text'}"
    found = content(response)
    if isinstance(found, dict):
        if found and _is_of_fields(found) and not _ENVELOPES & found.keys() - _of_no_field():
            return FIELDS
        if found and found.keys() <= set(sent) and _is_text_by_field(found):
            return FIELDS
        return "{" + ", ".join(sorted(map(str, found))[:_ENVELOPE]) + "}"
    return "a JSON list" if isinstance(found, list) else "a JSON value"


def _of_no_field() -> set[str]:
    return {validation.non_field_key()}


def _is_text_by_field(found: dict[str, Any]) -> bool:
    """Whether each field has a message or a list of them: `ValidationError({"field": "text"})`."""
    return all(isinstance(each, str) or _is_of_fields(each) for each in found.values())


def _is_of_fields(found: Any) -> bool:
    """Whether it holds nothing but lists of messages, by the names of fields."""
    if isinstance(found, dict):
        return all(not isinstance(each, str) and _is_of_fields(each) for each in found.values())
    if isinstance(found, list):
        return all(isinstance(each, str) or _is_of_fields(each) for each in found)
    return False


def detail_beside(cell: dict[str, Any], done: Any) -> str:
    """What an answer that changed nothing says under `detail`, where REST framework tells errors.

    Empty where an answer that changed something says the same there.
    """
    try:
        found = json.loads(cell["answer"])
    except ValueError:  # a page, or longer than is kept
        return ""
    before = content(done) if is_json(done) else None
    if not isinstance(found, dict) or not isinstance(before, dict) or found.keys() != before.keys():
        return ""
    text = found.get("detail")
    return text[:120] if isinstance(text, str) and text != before.get("detail") else ""


def reason_alone(cell: dict[str, Any], done: Any) -> str:
    """What an answer gives as a reason and nothing else, in the place of all that is told of a row
    that is there: `{"detail": "No such parcel."}`; else empty."""
    try:
        found = json.loads(cell["answer"])
    except ValueError:  # a page, or longer than is kept
        return ""
    before = content(done) if is_json(done) else None
    if not (isinstance(found, dict) and isinstance(before, dict) and before):
        return ""
    is_alone = (
        len(found) == 1 and found.keys() <= set(_REASONS) and not before.keys() & found.keys()
    )
    text = next(iter(found.values())) if is_alone else ""
    is_meant = not isinstance(text, str) or _NOTHING_TO_DO.search(text)
    return "" if is_meant else text[:120]


def error_told(response: Any) -> str:
    """The error that a JSON object tells of; empty where it tells of none."""
    found = content(response) if is_json(response) else None
    if not isinstance(found, dict):
        return ""
    for name in ("error", "errors", "error_message", "err"):
        if found.get(name):
            return str(found[name])[:120]
    failed = found.get("success") is False or found.get("ok") is False
    if failed or str(found.get("status", "")).lower() in ("error", "fail", "failed", "failure"):
        return str(found.get("message") or found.get("detail") or found.get("reason") or found)[
            :120
        ]
    return ""


def taken_back(response: Any, done: Any) -> str:
    """What an answer of success says that changed nothing, where it takes back what that to a
    request which changed something says: `{"booked": false}`, with a reason or another status."""
    found, before = (content(each) if is_json(each) else None for each in (response, done))
    if not (response.ok and done.ok and done.changes) or response.changes:
        return ""
    if not isinstance(found, dict) or not isinstance(before, dict):
        return ""
    text = next(
        (found[name] for name in _REASONS if isinstance(found.get(name), str) and found[name]), ""
    )
    is_new = text and text not in map(before.get, _REASONS)
    is_apart = response.status != done.status
    denied = any(
        value is False and before.get(name) is True and not _OF_CHANGES.search(str(name))
        for name, value in found.items()
    )
    is_alone = found.keys() <= set(_REASONS) and not found.keys() & before.keys()
    refused = denied and (is_new or is_apart)
    refused = refused or (is_alone and is_apart and text and not _NOTHING_TO_DO.search(text))
    return (str(text) or json.dumps(found))[:120] if refused else ""


def refusal_told(response: Any) -> str:
    """The errors of a form or serializer that has refused the last request, where the JSON of its
    answer is these errors, or holds them; empty where it tells of none."""
    found = content(response) if is_json(response) else None
    below = found.values() if isinstance(found, dict) else ()
    for errors in validation.refusals() if found else ():
        if errors == found or errors in below:
            return json.dumps(errors)[:120]
    return ""
