import smtplib
from email.message import EmailMessage

from django.conf import settings


def send(subject, text, sender):
    with smtplib.SMTP(settings.EMAIL_HOST, settings.EMAIL_PORT) as server:
        message = (
            f"From: web@corp.example\nTo: info@corp.example\nReply-To: {sender}\n"
            f"Subject: {subject}\n\n{text}"
        )
        server.sendmail("web@corp.example", ["info@corp.example"], message)
