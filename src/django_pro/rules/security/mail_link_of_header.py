"""A header of the request names the host of a link in a mail."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S315",
    "error",
    arrived(
        "mail",
        "names the host of a link that is mailed",
        "Take the host from a setting or from django.contrib.sites, or from request.get_host() "
        "with ALLOWED_HOSTS",
        640,
    ),
)
