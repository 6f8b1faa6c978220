"""A regular expression whose time doubles with each character of an input."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S314",
    "error",
    arrived(
        "pattern",
        "keeps a regular expression busy without end",
        "Repeat no group that itself repeats, bound the input's length, or take re.escape of it",
        1333,
    ),
)
