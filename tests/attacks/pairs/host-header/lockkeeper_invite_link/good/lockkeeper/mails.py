from django.conf import settings
from django.core.mail import send_mail
from django.urls import reverse


def absolute(request, name, **kwargs):
    host = settings.PUBLIC_HOST or request.get_host()
    return f"{request.scheme}://{host}{reverse(name, kwargs=kwargs)}"


def send_invitation(request, invitation):
    link = absolute(request, "accept", code=invitation.code)
    send_mail(
        "Help at the lock",
        f"You are asked to help at {invitation.lock.name}. Say yes here: {link}",
        None,
        [invitation.email],
    )
