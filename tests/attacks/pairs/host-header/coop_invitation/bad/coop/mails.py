from django.conf import settings
from django.core.mail import send_mail
from django.urls import reverse

TEXT = """Hello,

{household} would like to share its delivery box with you. Join here:

{link}

Your vegetable co-op
"""


def send_invitation(request, invitation):
    path = reverse("join", args=[invitation.code])
    send_mail(
        subject=f"Join {invitation.household}"[:120].replace("\n", " "),
        message=TEXT.format(
            household=invitation.household,
            link=request.build_absolute_uri(path),
        ),
        from_email=settings.DEFAULT_FROM_EMAIL,
        recipient_list=[invitation.email],
    )
