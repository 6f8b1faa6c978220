"""A password stands in a row so that whoever reads the row has it, or guesses it fast."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestRule
from django_pro.rules.unreached import first_of, read

_PLAN = "user.set_password(password), or make_password() and check_password()"
_shown = arrived("password", "is kept so that it can be read or guessed", _PLAN, 256)
_read = read("digest", "makes a digest of a password that is guessed fast", _PLAN, 916)
RULE = RequestRule("S317", "error", first_of(_shown, _read))
