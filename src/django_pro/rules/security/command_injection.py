"""An input becomes part of a command line that a shell reads, or of a program for awk or perl."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.mends import inputs
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S305",
    "error",
    arrived(
        "command",
        "is run as a command",
        "Give subprocess.run a list of arguments, without shell=True; a program such as awk gets "
        "its values by the environment",
        78,
    ),
    mend=inputs.quoted,
)
