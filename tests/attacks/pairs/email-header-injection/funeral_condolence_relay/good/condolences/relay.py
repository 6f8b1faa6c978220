import smtplib
from email.message import EmailMessage

from django.conf import settings


def pass_on(notice, name, text):
    """Give the words to the relay of the house."""
    message = EmailMessage()
    message["From"] = "notices@undertaker.example"
    message["To"] = notice.family_mail
    message["Subject"] = "Condolences from " + " ".join(name.split())
    message.set_content(text)
    with smtplib.SMTP(settings.RELAY_HOST, settings.RELAY_PORT, timeout=10) as relay:
        relay.send_message(message)
