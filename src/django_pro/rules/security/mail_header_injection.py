"""An input adds headers to a mail that is put together as a text."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S319",
    "error",
    arrived(
        "raw mail",
        "adds a header to a mail",
        "Send it by django.core.mail, or set the headers of an email.message.EmailMessage: both "
        "refuse line breaks",
        93,
    ),
)
