"""Who leads an organisation, team or workspace: by a role or a flag of what says who is in it."""

from __future__ import annotations

import re
from typing import Any

from django.db import models

from django_pro_probe.access.ownership import TENANT, Tenancy

_LEADS = re.compile(r"admin|owner|manager|lead|head|chief|boss|coordinator|secretary", re.I)
_OF_ALL = re.compile(r"super|root|staff|system|platform|global|site|support", re.I)
_ROLE = re.compile(r"(.*_)?(role|type|level|rank|position|access)")


def rights(tenancy: Tenancy) -> dict[str, Any]:
    """Values of the holder's fields that make a user lead what the holder joins them to.

    A flag of the user's own counts where it names the organisation: `is_admin` may be of the whole
    site.
    """
    holder, found = tenancy.holder, {}
    is_user = tenancy.to_user is None
    for field in holder._meta.concrete_fields:
        if isinstance(field, models.BooleanField):
            is_theirs = not is_user or TENANT.search(field.name)
            if is_theirs and _LEADS.search(field.name) and not _OF_ALL.search(field.name):
                found[field.name] = True
        elif field.choices and _ROLE.fullmatch(field.name):
            texts = {value: f"{value} {label}" for value, label in field.flatchoices}
            of_them = [value for value, text in texts.items()
                       if _LEADS.search(text) and not _OF_ALL.search(text)]  # fmt: skip
            if of_them and len(texts) > 1:
                found[field.name] = of_them[0]
    return found


def another(tenancy: Tenancy, shared: Any) -> Any | None:
    """A row beside the shared one."""
    rows = tenancy.to_shared.related_model._base_manager
    return rows.exclude(pk=shared.pk).order_by("pk").first()


def place_of(tenancy: Tenancy, user: Any, elsewhere: Any) -> dict[str, Any] | None:
    """The holder's row that is to join the user to `elsewhere`, as a lookup; None for none."""
    holder = tenancy.holder
    if tenancy.to_user is None:
        return {"pk": user.pk}
    own = {tenancy.to_user.name: user}
    rows = holder._base_manager
    if tenancy.to_user.one_to_one:
        return own if rows.filter(**own).exists() else None
    there = rows.filter(**own, **{tenancy.to_shared.name: elsewhere}).first()
    others = rows.exclude(**own).exclude(**{tenancy.to_user.name: None})
    free = there or others.filter(**{tenancy.to_shared.name: elsewhere}).order_by("pk").first()
    return {"pk": free.pk} if free is not None else None
