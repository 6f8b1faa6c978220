from django.conf import settings
from django.core.mail import EmailMessage


def send_enquiry(enquiry):
    EmailMessage(
        subject=enquiry.subject,
        body=enquiry.text,
        from_email=settings.SERVER_EMAIL,
        to=[settings.CONTACT_ADDRESS],
        reply_to=[enquiry.email],
    ).send()
