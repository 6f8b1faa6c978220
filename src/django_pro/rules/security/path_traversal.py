"""An input names a file outside of the folder it is meant for."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.mends import inputs
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S304",
    "error",
    arrived(
        "path",
        "leads out of the folder that it is meant for",
        "Join it with django.utils._os.safe_join, or take the file from a row or a fixed list",
        22,
    ),
    mend=inputs.inside_folder,
)
