import smtplib
from email.message import EmailMessage

from django.conf import settings


def send(pal, subject, text):
    letter = EmailMessage()
    letter["From"] = settings.POST_FROM
    letter["To"] = pal.email
    letter["Subject"] = subject
    letter.set_content(text)
    with smtplib.SMTP(settings.POST_HOST, timeout=5) as server:
        server.sendmail(settings.POST_FROM, [pal.email], letter.as_bytes())
