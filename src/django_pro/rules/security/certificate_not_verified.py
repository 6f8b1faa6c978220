"""A server that is called may be anybody: its certificate is not verified."""

from __future__ import annotations

from django_pro.rules.request_rule import RequestRule
from django_pro.rules.unreached import read

RULE = RequestRule(
    "S323",
    "warning",
    read(
        "certificate",
        "takes the answer of whoever stands between, since no certificate is verified",
        "Leave the verification on; for an authority of your own give its file: verify='ca.pem', "
        "or ssl.create_default_context(cafile='ca.pem')",
        295,
    ),
)
