"""Pages that ask for the one row of a kind, and rows changed so that there is one.

`Theme.objects.get(is_active=True)` in a middleware fails on every page where no row is active, and
where all are. Some pages are requested before the others: where such a `get` ends one, the rows are
changed and the page is requested again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any

from django.db import DatabaseError, models, router, transaction

from django_pro_probe import one_row, replay, wanted
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.record import Recording

MOST_PAGES = 24
SECONDS = 8.0
"""After which no further page is requested."""
PAGE_SECONDS = 2.0
"""Longest that one page may take."""
_CHANGES = 4
"""Most for one page."""
_ROLES = ("superuser", "anonymous")

Settled = dict[str, dict[str, Any]]
"""Model label -> values of every row but the first."""


def pages(endpoints: Iterable[Endpoint]) -> list[Endpoint]:
    """Pages without arguments, one of each module: they run the most of the project's code."""
    chosen: dict[str, Endpoint] = {}
    for endpoint in endpoints:
        if not endpoint.parameters and "GET" in endpoint.methods and endpoint.model_admin is None:
            chosen.setdefault(endpoint.view_name.rpartition(".")[0], endpoint)
    return list(chosen.values())[:MOST_PAGES]


def rehearse(
    chosen: Iterable[Endpoint], roles: Iterable[str], say: Callable[[Settled], None]
) -> None:
    """Request the pages and change rows; says of each model what its other rows have to have."""
    replay.hurry(PAGE_SECONDS)
    started = time.monotonic()
    asked = [role for role in _ROLES if role in roles]
    for endpoint in chosen:
        for role in asked:
            if time.monotonic() - started > SECONDS or not _mended(endpoint, role, say):
                break


def _mended(endpoint: Endpoint, role: str, say: Callable[[Settled], None]) -> bool:
    """Whether another role is worth a request: not where the page hangs."""
    url = endpoint.url({})
    for _ in range(_CHANGES):
        response = replay.send(endpoint, url, "GET", role)
        if response.failure is not None and response.failure.type == "TimeLimit":
            return False
        settled = None if 200 <= response.status < 400 else _mend(response.recording, url)
        if settled is None:
            break
        say(settled)
    return True


def _mend(recording: Recording, url: str) -> Settled | None:
    """Give the last `get` that did not find one row what it asked for; None if that can't be."""
    for execution in reversed(recording.executions):
        if execution.method not in ("get", "aget") or execution.rows == 1:
            continue
        wish = one_row.constants(execution, url)
        if wish is None:
            return None
        try:
            with transaction.atomic(using=router.db_for_write(execution.model)):
                return _leave_one(execution.model, wish)
        except (DatabaseError, ValueError, TypeError):  # a constraint, or a value of another kind
            return None
    return None


def _leave_one(model: Any, wish: wanted.Wish) -> Settled | None:
    conditions = {f"{name}__{lookup}": value for name, (lookup, value, _) in wish.items()}
    meeting = model._base_manager.filter(**conditions).order_by("pk")
    first = meeting.first()
    if first is None:
        return {} if one_row.have_one_meet(model, wish) else None
    others = {
        name: not value
        for name, (_, value, _) in wish.items()
        if isinstance(model._meta.get_field(name), models.BooleanField)
    }
    if not others:
        return None
    meeting.exclude(pk=first.pk).update(**others)
    return {model._meta.label: others}
