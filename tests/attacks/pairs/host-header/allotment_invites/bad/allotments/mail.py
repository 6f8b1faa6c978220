from django.core.mail import send_mail
from django.urls import reverse


def link_to(request, name, *args):
    host = request.headers.get("X-Forwarded-Host") or request.get_host()
    return f"{request.scheme}://{host}{reverse(name, args=args)}"


def send_recovery(request, recovery):
    send_mail(
        "Your allotment account",
        "Set a new password here: " + link_to(request, "recover", recovery.token),
        None,
        [recovery.user.email],
    )
