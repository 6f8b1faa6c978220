"""Whose rows a model's are, and who may see them, as its fields and its name say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from django_pro.core.outline import Field, Model
from django_pro.scaffold.style import Names

PERSONAL = (
    "owner", "user", "author", "created_by", "creator", "reviewer", "writer", "poster", "customer",
    "commenter", "reporter", "submitted_by", "posted_by", "uploaded_by", "seller", "borrower",
    "member", "sender", "account", "buyer", "client",
)  # fmt: skip
"""Names of keys to the user whose own a row is."""
_SHOWN = re.compile(r"(is_)?(published|public|visible|live|approved)")
_HIDDEN = re.compile(r"(is_)?(draft|private|hidden|deleted|internal|secret|removed)")
_CHOSEN = re.compile(r"(\w+_)?(status|state|visibility|privacy)")
_UNPUBLISHED = re.compile(r"draft|private|hidden|unpublish|internal|deleted", re.IGNORECASE)
_DATE = re.compile(r"publish(ed)?(_at|_on|_date|_time)?|pub_date|publication_date|go_live_at")
_PRIVATE = re.compile(
    r"Order|Invoice|Payment|Cart|Basket|Address|Message|Note|Todo|Task|Subscription|Booking|Loan|"
    r"Reservation|Wallet|Transaction|Notification|Bookmark|Favou?rite|Draft|Diary|Document|"
    r"Expense|Budget|Ticket|Appointment|Prescription|Wish"
)


_NO_OWNERS = re.compile(
    r"(?:assign|recipient|receiver|approv|moderat|supervis|manager|follow|friend|invite|target|to_|"
    r"updated|modified|changed|edited|deleted|closed|resolved|reviewed|checked|verified)"
)
"""Users that a row has to do with, and is not theirs."""


_LONGEST_CHAIN = 3
"""Keys to other models between a row and its owner."""


def owner_of(model: Model, user: str) -> Field | None:
    """The foreign key to the user whose row it is: by its name, or the only one that rows need."""
    keys = [
        each
        for each in model.fields
        if each.kind in ("ForeignKey", "OneToOneField") and each.concrete and each.to == user
    ]
    for name in PERSONAL:
        for each in keys:
            if each.name == name:
                return each
    if len(keys) == 1 and not keys[0].null and not _NO_OWNERS.match(keys[0].name):
        return keys[0]
    return None


@dataclass(frozen=True, slots=True)
class Chain:
    """Foreign keys that lead from a row over rows of other models to the user whose it is."""

    models: tuple[Model, ...]
    """The models on the way, the row's own left out."""
    names: tuple[str, ...]
    """Names of the keys; the last one leads to the user."""

    @property
    def lookup(self) -> str:
        return "__".join(self.names)


def chain_to_owner(model: Model, models: Iterable[Model], user: str) -> Chain | None:
    """The shortest chain of keys that each row has; None where a row has an owner itself."""
    if owner_of(model, user) is not None:
        return None
    known = {each.label: each for each in models}
    ways: list[tuple[Model, Chain]] = [(model, Chain((), ()))]
    for _ in range(_LONGEST_CHAIN):
        further = []
        for last, way in ways:
            for each in last.fields:
                parent = known.get(each.to)
                needed = each.kind == "ForeignKey" and each.editable and not each.null
                if not needed or parent is None or parent in (model, *way.models):
                    continue
                found = Chain((*way.models, parent), (*way.names, each.name))
                if owner := owner_of(parent, user):
                    return Chain(found.models, (*found.names, owner.name))
                further.append((parent, found))
        ways = further
    return None


def is_private(model: Model) -> bool:
    """Whether nobody else has any business with its rows."""
    return _PRIVATE.search(model.name) is not None


@dataclass(frozen=True, slots=True)
class Published:
    """What makes a row everybody's; Python source."""

    condition: str
    """An expression of Q objects."""
    arguments: str
    """The same as arguments of a filter."""
    shown: str
    """Keyword arguments of a row that everybody sees."""
    hidden: str
    """Those of one that nobody but its owner does."""
    names: frozenset[Names]
    """What condition and arguments need imported."""


def published_by(model: Model) -> Published | None:
    """What makes a row of the model published; None where it knows no such thing."""
    found = [each for each in map(_published, model.fields) if each is not None]
    if not found:
        return None
    # A date says when; whether is said by a flag or a status, where there is one.
    found = [each for each in found if not each.names or "~" in each.condition] or found
    return Published(
        " & ".join(each.condition for each in found),
        ", ".join(each.arguments for each in found),
        ", ".join(each.shown for each in found if each.shown),
        found[0].hidden,
        frozenset(name for each in found for name in each.names),
    )


def _published(field: Field) -> Published | None:
    name = field.name
    if field.kind == "BooleanField" and _SHOWN.fullmatch(name):
        return _plain(f"{name}=True", f"{name}=False")
    if field.kind == "BooleanField" and _HIDDEN.fullmatch(name):
        return _plain(f"{name}=False", f"{name}=True")
    if field.values and _CHOSEN.fullmatch(name):
        values = [str(each) for each in field.values]
        hidden = next((each for each in values if _UNPUBLISHED.search(each)), "")
        shown = [each for each in values if not _UNPUBLISHED.search(each)]
        if hidden and shown:
            if len(shown) == 1:
                return _plain(f'{name}="{shown[0]}"', f'{name}="{hidden}"')
            q = f'~Q({name}="{hidden}")'
            return Published(
                q, q, f'{name}="{shown[0]}"', f'{name}="{hidden}"',
                frozenset({("django.db.models", "Q")}),
            )  # fmt: skip
    if field.kind in ("DateField", "DateTimeField") and _DATE.fullmatch(name):
        now = "timezone.now()" if field.kind == "DateTimeField" else "timezone.localdate()"
        later = "None" if field.null else f"{now} + timedelta(days=9)"
        found = _plain(f"{name}__lte={now}", f"{name}={later}")
        return replace(
            found, shown=f"{name}={now}" if field.editable else "",
            names=frozenset({("django.utils", "timezone")}),
        )  # fmt: skip
    return None


def _plain(shown: str, hidden: str) -> Published:
    return Published(f"Q({shown})", shown, shown, hidden, frozenset())
