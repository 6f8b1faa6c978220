import smtplib

from django.conf import settings


def send_enquiry(enquiry):
    message = (
        f"From: {settings.SERVER_EMAIL}\r\n"
        f"To: {settings.CONTACT_ADDRESS}\r\n"
        f"Reply-To: {enquiry.email}\r\n"
        f"Subject: {enquiry.subject}\r\n"
        "\r\n"
        f"{enquiry.text}\r\n"
    )
    with smtplib.SMTP(settings.EMAIL_HOST, settings.EMAIL_PORT, timeout=10) as server:
        server.sendmail(settings.SERVER_EMAIL, [settings.CONTACT_ADDRESS], message.encode())
