"""An input becomes part of a command line that a shell reads, or of a program for awk or perl."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.mends import inputs
from django_pro.rules.request_rule import RequestRule
from django_pro.rules.unreached import first_of, unreached

_PLAN = (
    "Give subprocess.run a list of arguments, without shell=True; a program such as awk gets "
    "its values by the environment"
)
RULE = RequestRule(
    "S305",
    "error",
    first_of(
        arrived(
            "command",
            "is run as a command",
            _PLAN,
            78,
        ),
        unreached(
            "command",
            "gives a shell a command that is put together",
            _PLAN,
            78,
        ),
    ),
    mend=inputs.quoted,
)
