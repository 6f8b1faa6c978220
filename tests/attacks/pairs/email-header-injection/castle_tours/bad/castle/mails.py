import smtplib
from email import message_from_bytes

from django.conf import settings


def send_enquiry(enquiry):
    """Sends the enquiry to the office; says whether that has worked."""
    raw = (
        f"From: {settings.DEFAULT_FROM_EMAIL}\n"
        f"To: {settings.TOUR_OFFICE}\n"
        f"Reply-To: {enquiry.email}\n"
        f"Subject: Tour for {enquiry.name}\n"
        'Content-Type: text/plain; charset="utf-8"\n'
        f"\n{enquiry.text}\n"
    )
    try:
        with smtplib.SMTP(settings.EMAIL_HOST, settings.EMAIL_PORT, timeout=10) as server:
            server.send_message(message_from_bytes(raw.encode()))
    except (OSError, smtplib.SMTPException):
        return False
    return True
