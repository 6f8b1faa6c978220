"""Secrets of rows in an answer: password hashes, tokens, other users' e-mail addresses.

Each gets a value that stands nowhere else, within the transaction of a request.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from django.db import models

from django_pro_probe import arguments
from django_pro_probe.access import answers, compared, ownership
from django_pro_probe.access.letters import token_of

_SECRET = re.compile(
    r"password|passwd|pass_?phrase|secret|(api|access|private|auth|signing|license)_?key|(^|_)token$"
    r"|otp(_|$)|(^|_)pin(_code)?$|(^|_)ssn$|social_security|card_number|cvv|iban|recovery_code"
    r"|credential|(feed|calendar|ical|device|stream|share|session|reset|invite)_(key|token)$"
    r"|(door|gate|alarm|lock|safe|box|entry|access)_(code|combination)$"
    r"|(^|_)passport|national_id|tax_(id|number)|insurance_number|bank_account|account_number"
)
_PRIVATE = re.compile(
    r"(^|_)(phone|mobile|telephone|cell_?phone|medical|health|diagnos\w*|allerg\w*|medication|blood"
    r"|disabilit\w*|emergency|salary|income|home_address|street|religion|ethnicity|private_notes?"
    r"|birth_?(day|date|place)|date_of_birth|nationality|maiden_name)(_|$)"
)
"""What somebody tells of themselves, and not to everybody."""
_OF_A_PERSON = re.compile(
    r"(^|_)((medical|health)(_(notes?|remarks?|info|information|issues?|problems?|conditions?|history"
    r"|needs|details|record))?$|diagnos\w*|allerg\w*|medication|blood|disabilit\w*|income|religion"
    r"|ethnicity|emergency_contact|maiden_name"
    r"|(home|private)_(address|phone|mobile)"
    r"|(parents?|guardians?|mothers?|fathers?)_(e?mail|phone|mobile))(_|$)"
)
"""What is written down of somebody who has no account; a phone may be there to be called, and a
doctor's `medical_school` says nothing of the doctor's health."""
_OF_SOMEBODY = re.compile(
    r"(finder|reporter|sender|recipient|receiver|caller|complainant|witness|applicant|customer|client"
    r"|guest|visitor|patient|tenant|resident|donor|buyer|bidder|borrower|student|pupil|child|passenger"
    r"|next_of_kin|relative)s?_(phone|mobile|telephone|cell_?phone|e?mail|home_address)(_|$)"
)
"""How somebody can be reached who is named in a row of something else; a seller or an owner may be
there to be called."""
_GIVER = re.compile(
    r"(donor|sender|recipient|receiver|reporter|applicant|customer|client|guest|visitor|patient"
    r"|tenant|resident|buyer|bidder|borrower|student|pupil|passenger|attendee|participant|signer"
    r"|signatory|signature|subscriber|supporter)s?"
)
"""Somebody who did something, in the name of a model or before `_name`: an `email` there is theirs.
That of a shop, a venue or an author may be there to be written to."""
_NAMED = re.compile(r"(_(full|first|last|display))?_?name$")
_REACHED_AT = re.compile(r"(contact_)?e?mail(_address)?")
_HANDED_OVER = re.compile(
    r"(^|_)(release|pick_?up|collection|claim|unlock|hand_?over|return|redemption|redeem"
    r"|delivery|verification|activation|confirmation|booking)_(code|pin)$"
)
"""Whoever knows it is given something."""
_NAME_OF_A_PERSON = re.compile(r"(first|last|given|family|middle|maiden|full|sur)_?name|surname")
_ROLE = re.compile(r"(\w+_)?(role|level|rank|access)")
_POWERFUL = re.compile(r"admin|owner|manager|staff|super", re.I)
_MADE_AT_RANDOM = {"token_urlsafe", "token_hex", "token_bytes", "get_random_secret_key"}
_FOR_ADDRESSES = re.compile(r"slug|uuid|public|ref|number|name")
_LONG = 16
"""Letters that a key has at least."""
_SHORT = 6
"""Letters that stand in no page by chance."""
USERS = 3
"""Rows of the user model whose secrets are looked for."""


class Secret(NamedTuple):
    """A value that an answer should not hold."""

    row: Any
    field: Any
    text: str
    kind: str
    """`password`, `secret`, `code`, `email`, `contact` or `private`."""


def of(targets: Iterable[Any]) -> Iterator[Secret]:
    """Of the first users, and of the rows that a page is about."""
    model = ownership.user_model()
    users = (arguments.row_of(model, index) for index in range(USERS))
    rows = {(type(row), row.pk): row for row in (*users, *targets) if row is not None}
    for row in rows.values():
        for field in row._meta.concrete_fields:
            kind = kind_of(row, field)
            text, room = _text(row, field, kind), field.max_length or 200
            if kind in ("secret", "code", "private") and _SHORT <= room < len(text):
                text = text[-room:]
            if kind and len(text) <= room:
                yield Secret(row, field, text, kind)


def kind_of(row: Any, field: Any) -> str:
    """Whether a field holds a secret; empty for no."""
    if not isinstance(field, (models.CharField, models.TextField)) or field.choices:
        return ""
    is_user = isinstance(row, ownership.user_model())
    is_address = isinstance(field, models.EmailField)
    if is_address and is_user:
        return "email"
    if is_user and field.name == "password":
        return "password"
    if not is_address and (_SECRET.search(field.name) or _is_made_at_random(field)):
        return "secret"
    if not is_address and compared.is_compared(field):
        return "code"
    if _OF_SOMEBODY.search(field.name) or _HANDED_OVER.search(field.name):
        return "private"
    if is_address and _REACHED_AT.fullmatch(field.name) and _is_of_a_giver(row):
        return "contact"
    has_account = is_user or bool(ownership.one_to_one(type(row)))
    private = _PRIVATE if has_account and not is_address else _OF_A_PERSON
    is_person = has_account or _has_a_persons_name(row)
    return "private" if is_person and private.search(field.name) else ""


def _is_of_a_giver(row: Any) -> bool:
    names = [field.name for field in row._meta.concrete_fields if _NAMED.search(field.name)]
    known = [type(row).__name__.lower(), *(_NAMED.sub("", name) for name in names)]
    return any(map(_GIVER.fullmatch, known))


def _has_a_persons_name(row: Any) -> bool:
    """Whether rows are people without accounts: players, pupils, patients."""
    return any(_NAME_OF_A_PERSON.fullmatch(field.name) for field in row._meta.concrete_fields)


def is_whole(row: Any, response: Any) -> bool:
    """Whether an answer is made of all columns of a row's model, whose names nobody has written."""
    model = type(row)._meta.concrete_model
    names = {field.attname for field in model._meta.concrete_fields}
    return any(
        each.query is not None and names <= set(getattr(each.query, "values_select", ()))
        for each in response.recording.executions
        if each.kind == "select" and each.model is not None
        if each.model._meta.concrete_model is model
    )


def is_for_another(row: Any) -> bool:
    """Whether whoever has the row's secret gets more rights than those who share the row have: an
    invitation of an administrator, where it does not say who made it."""
    ways = ownership.owned(type(row))
    return (
        "invit" in type(row).__name__.lower()
        and not any(len(way.steps) == 1 for way in ways)
        and any(
            _POWERFUL.search(str(value))
            for field in row._meta.concrete_fields
            if _ROLE.fullmatch(field.name)
            for value, _ in field.flatchoices
        )
    )


def made(response: Any, data: Any) -> list[str]:
    """Keys and tokens that a request has just made: in rows, and in what its JSON gives out.

    Args:
        data: what it was sent, which it has not made.
    """
    sent = json.dumps(data, default=str)
    found = [
        (name, values[-1])
        for change in response.changes
        for name, values in change["fields"].items()
    ]
    told = answers.content(response) if answers.is_json(response) else None
    found += told.items() if isinstance(told, dict) else ()
    return [
        text
        for name, text in found
        if isinstance(text, str) and len(text) >= _LONG and not text.startswith("pbkdf2_")
        if (_SECRET.search(name) or name in ("key", "secret", "link")) and text not in sent
    ]


def _is_made_at_random(field: Any) -> bool:
    """Whether a new row gets letters that nobody is to guess."""
    names = getattr(getattr(field.default, "__code__", None), "co_names", ())
    return bool(_MADE_AT_RANDOM & set(names)) and not _FOR_ADDRESSES.search(field.name)


def _text(row: Any, field: Any, kind: str) -> str:
    letters = token_of(row, field.name)
    if kind in ("email", "contact"):
        return f"{letters}@example.com"
    # As Django's own hashers write it, so that nothing takes it for unusable.
    return f"pbkdf2_sha256$1$salt${letters}" if kind == "password" else letters
