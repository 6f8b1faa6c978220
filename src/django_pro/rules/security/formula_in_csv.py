"""A text that a user keeps is a formula once a spreadsheet opens the export."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S316",
    "warning",
    arrived(
        "formula",
        "begins a cell of a CSV file with a formula",
        "Put an apostrophe before cells that begin with =, +, -, @, a tab or a carriage return",
        1236,
    ),
)
