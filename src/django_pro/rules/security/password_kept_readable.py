"""A password stands in a row so that whoever reads the row has it, or guesses it fast."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S317",
    "error",
    arrived(
        "password",
        "is kept so that it can be read or guessed",
        "user.set_password(password), or make_password() and check_password()",
        256,
    ),
)
