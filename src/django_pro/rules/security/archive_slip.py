"""A member of an uploaded archive is written outside of the folder."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.mends import inputs
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S312",
    "error",
    arrived(
        "archive",
        "is unpacked outside of its folder",
        "Refuse members whose resolved path leaves the folder; tarfile's extractall(filter='data')",
        22,
    ),
    mend=inputs.members_inside,
)
