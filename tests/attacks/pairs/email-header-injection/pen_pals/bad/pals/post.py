import smtplib

from django.conf import settings


def send(pal, subject, text):
    letter = f"From: {settings.POST_FROM}\r\nTo: {pal.email}\r\nSubject: {subject}\r\n\r\n{text}"
    with smtplib.SMTP(settings.POST_HOST, timeout=5) as server:
        server.sendmail(settings.POST_FROM, [pal.email], letter.encode())
