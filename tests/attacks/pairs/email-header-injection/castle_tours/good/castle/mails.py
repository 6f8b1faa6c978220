import smtplib

from django.conf import settings
from django.core.mail import EmailMessage


def send_enquiry(enquiry):
    """Sends the enquiry to the office; says whether that has worked."""
    message = EmailMessage(
        subject=f"Tour for {enquiry.name}",
        body=enquiry.text,
        to=[settings.TOUR_OFFICE],
        reply_to=[enquiry.email],
    )
    try:
        message.send()
    except (OSError, smtplib.SMTPException):
        return False
    return True
