import smtplib
from email.message import EmailMessage

from django.conf import settings


def send_to_leader(section, subject, sender, text):
    message = EmailMessage()
    message["From"] = settings.OFFICE
    message["To"] = section.leader_email
    message["Reply-To"] = sender
    message["Subject"] = " ".join(f"[{section.name}] {subject}".split())
    message.set_content(text)
    host, port = settings.MAIL_RELAY
    with smtplib.SMTP(host, port, timeout=10) as relay:
        relay.sendmail(settings.OFFICE, [section.leader_email], message.as_bytes())
