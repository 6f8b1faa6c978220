"""An input decides to which site a redirect leads."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.mends import inputs
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S303",
    "error",
    arrived(
        "redirect",
        "names the host that a browser is sent to",
        "Check it with url_has_allowed_host_and_scheme(url, allowed_hosts={request.get_host()})",
        601,
    ),
    mend=inputs.own_host,
)
