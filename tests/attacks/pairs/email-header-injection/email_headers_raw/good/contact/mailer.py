import smtplib
from email.message import EmailMessage

from django.conf import settings


def send(subject, text, sender):
    with smtplib.SMTP(settings.EMAIL_HOST, settings.EMAIL_PORT) as server:
        message = EmailMessage()
        message["From"], message["To"] = "web@corp.example", "info@corp.example"
        message["Reply-To"], message["Subject"] = sender, subject
        message.set_content(text)
        server.sendmail("web@corp.example", ["info@corp.example"], message.as_string())
