import smtplib

from django.conf import settings


def send_enquiry(beekeeper, sender, subject, text):
    """Hand the message to the relay on this machine, which reads the recipients from it."""
    message = (
        f"From: {settings.DEFAULT_FROM_EMAIL}\r\n"
        f"To: {beekeeper.email}\r\n"
        f"Reply-To: {sender}\r\n"
        f"Subject: {' '.join(subject.splitlines())}\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n"
        "\r\n"
        f"{text}\r\n"
    )
    with smtplib.SMTP(settings.EMAIL_HOST, settings.EMAIL_PORT, timeout=10) as relay:
        relay.sendmail(settings.DEFAULT_FROM_EMAIL, [beekeeper.email], message.encode())
