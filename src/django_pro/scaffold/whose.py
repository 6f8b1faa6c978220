"""Whose rows a model's are, and who may see them, as its fields and its name say."""

from __future__ import annotations

import re

from django_pro.core.outline import Field, Model

_OWNERS = (
    "owner", "user", "author", "created_by", "creator", "reviewer", "writer", "poster", "customer",
    "commenter", "reporter", "submitted_by", "posted_by", "uploaded_by", "seller", "borrower",
    "member", "sender", "account", "buyer", "client",
)  # fmt: skip
_PRIVATE = re.compile(
    r"Order|Invoice|Payment|Cart|Basket|Address|Message|Note|Todo|Task|Subscription|Booking|Loan|"
    r"Reservation|Wallet|Transaction|Notification|Bookmark|Favou?rite|Draft|Diary|Document|"
    r"Expense|Budget|Ticket|Appointment|Prescription|Wish"
)


def owner_of(model: Model, user: str) -> Field | None:
    """The foreign key to the user whose row it is."""
    keys = [
        each
        for each in model.fields
        if each.kind in ("ForeignKey", "OneToOneField") and each.concrete and each.to == user
    ]
    return next((each for name in _OWNERS for each in keys if each.name == name), None)


def is_private(model: Model) -> bool:
    """Whether nobody else has any business with its rows."""
    return _PRIVATE.search(model.name) is not None


def published_by(model: Model) -> str:
    """Keyword arguments of a filter for rows that are published; empty where all are."""
    for each in model.fields:
        if each.kind == "BooleanField" and each.name in ("published", "is_published"):
            return f"{each.name}=True"
        if {"draft", "published"} <= {str(value).lower() for value in each.values}:
            value = next(value for value in each.values if str(value).lower() == "published")
            return f'{each.name}="{value}"'
    return ""
