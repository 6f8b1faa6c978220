import smtplib

from django.conf import settings


def send_to_leader(section, subject, sender, text):
    message = (
        f"From: {settings.OFFICE}\r\n"
        f"To: {section.leader_email}\r\n"
        f"Reply-To: {sender}\r\n"
        f"Subject: [{section.name}] {subject}\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n"
        "\r\n"
        f"{text}\r\n"
    )
    host, port = settings.MAIL_RELAY
    with smtplib.SMTP(host, port, timeout=10) as relay:
        relay.sendmail(settings.OFFICE, [section.leader_email], message.encode())
