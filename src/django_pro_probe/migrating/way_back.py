"""A migration backwards, and forwards again."""

from __future__ import annotations

from django.db import transaction

from django_pro_probe.migrating import catalogue
from django_pro_probe.migrating.applying import connected, unapply
from django_pro_probe.migrating.failing import ENDS, Event, FailedError
from django_pro_probe.migrating.reach import is_reversible
from django_pro_probe.migrating.rows import Rows
from django_pro_probe.migrating.server import ALIAS
from django_pro_probe.migrating.trial import Trial


def reverse(trial: Trial, definition: dict[str, str], unvalidated: set[str]) -> Event:
    """Backwards, forwards and backwards again, on the copy as it stands.

    `is_back` says whether the copy is then where it was before the migration.
    """
    told: Event = {
        "possible": all(is_reversible(each) for each in trial.migration.operations),
        "failure": None,
        "differences": [],
        "again": None,
        "later": None,
        "is_back": False,
    }
    if not told["possible"]:
        return told
    after = catalogue.described(connected())
    try:
        unapply(trial.before, trial.migration, trial.seconds)
    except FailedError as error:
        told["failure"] = error.fields
        return told
    told["differences"] = catalogue.differences(definition, catalogue.described(connected()))
    try:
        trial.again()
    except ENDS as error:
        told["again"] = FailedError(error, -1, of_data=False).fields
        return told
    again = catalogue.differences(after, catalogue.described(connected()))
    told["differences"] += [f"after going forwards again, {each}" for each in again]
    try:
        unapply(trial.before, trial.migration, trial.seconds)
    except FailedError as error:
        told["failure"] = error.fields
        return told
    same = unvalidated == catalogue.unvalidated(connected())
    told["is_back"] = same and not told["differences"]
    return told


def later(trial: Trial, kind: str) -> Event | None:
    """How the way back fails once the new code has written rows."""
    rows = Rows(kind)
    try:
        with transaction.atomic(ALIAS):
            rows.fill(trial.wanted(trial.after), 10, start=trial.sizes.many)
        unapply(trial.before, trial.migration, trial.seconds)
    except FailedError as error:
        return error.fields
    return None
