import email
import smtplib
from email import policy

from django.conf import settings

TEMPLATE = """\
From: notices@undertaker.example
To: {to}
Subject: Condolences from {name}
Content-Type: text/plain; charset="utf-8"

{text}
"""


def pass_on(notice, name, text):
    """Give the words to the relay of the house."""
    raw = TEMPLATE.format(to=notice.family_mail, name=name, text=text)
    message = email.message_from_string(raw, policy=policy.default)
    with smtplib.SMTP(settings.RELAY_HOST, settings.RELAY_PORT, timeout=10) as relay:
        relay.send_message(message)
