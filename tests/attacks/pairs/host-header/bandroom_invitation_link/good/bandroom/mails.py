from django.conf import settings
from django.core.mail import send_mail
from django.urls import reverse


def invitation_link(invitation):
    return f"{settings.SITE_URL}{reverse('invitation', args=[invitation.token])}"


def send_invitation(invitation):
    link = invitation_link(invitation)
    send_mail("You are invited", f"Join the band here: {link}", None, [invitation.email])
