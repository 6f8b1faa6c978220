from django.core.mail import send_mail
from django.urls import reverse


def invitation_link(request, invitation):
    host = request.headers.get("X-Forwarded-Host", request.get_host())
    return f"https://{host}{reverse('invitation', args=[invitation.token])}"


def send_invitation(request, invitation):
    link = invitation_link(request, invitation)
    send_mail("You are invited", f"Join the band here: {link}", None, [invitation.email])
