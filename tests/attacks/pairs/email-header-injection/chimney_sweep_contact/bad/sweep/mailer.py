"""The guild's relay wants plain 7-bit mail with its own X-Guild head, so it's written here."""
import smtplib

from django.conf import settings
from django.utils import timezone

HEAD = """From: {sender}
To: {to}
Reply-To: {reply_to}
Subject: {subject}
Date: {date}
X-Guild: {guild}
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

"""


def mail_enquiry(enquiry):
    to = enquiry.district.email
    head = HEAD.format(
        sender=settings.DEFAULT_FROM_EMAIL,
        to=to,
        reply_to=enquiry.sender,
        subject=enquiry.subject,
        date=timezone.now().strftime("%a, %d %b %Y %H:%M:%S +0000"),
        guild=settings.GUILD_NUMBER,
    )
    text = (head + enquiry.text).replace("\r\n", "\n").replace("\n", "\r\n")
    with smtplib.SMTP(settings.EMAIL_HOST, settings.EMAIL_PORT, timeout=10) as relay:
        relay.sendmail(settings.DEFAULT_FROM_EMAIL, [to], text.encode())
