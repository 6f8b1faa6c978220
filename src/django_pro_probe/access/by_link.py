"""Flags by which the holder of a secret link says that an address is theirs.

A letter with the link goes to the address that a row has: who comes by it confirms the row, and
has the say in that, unless the project has another place where it is decided.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models

from django_pro_probe.access import chance, surroundings
from django_pro_probe.access.claims import Claim

_CONFIRMED = re.compile(r"(is_|has_)?((e?mail|address|opt_?in)_)?(confirmed|verified)")


def not_theirs(claims: Iterable[Claim], named: Iterable[tuple[Any, str]]) -> Iterator[Claim]:
    """The claims but for such flags; `named`: the fields by which a URL names rows."""
    of_links = [model for model, name in named if chance.is_token(name)]
    for claim in claims:
        if claim.model not in of_links or not _is_opt_in(claim.field):
            yield claim


def _is_opt_in(field: Any) -> bool:
    addresses = (isinstance(each, models.EmailField) for each in field.model._meta.concrete_fields)
    return bool(
        isinstance(field, models.BooleanField)
        and _CONFIRMED.fullmatch(field.name)
        and any(addresses)
        and not _is_set_elsewhere(field.name)
    )


def _is_set_elsewhere(name: str) -> bool:
    """Whether the project's code sets a field, or lists it for more than one form."""
    text = surroundings.whole()
    made = rf"\b(update|\w*create|[A-Z]\w*)\([^()]*\b{name}\s*=\s*True\b"
    sets = re.search(rf"\.{name}\s*=[^=]|{made}", text)
    listed = re.findall(rf"['\"]{name}['\"]", text)
    return bool(sets) or len(listed) > 1
