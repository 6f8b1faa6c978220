import threading

from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode


def send_reset(user):
    uid = urlsafe_base64_encode(force_bytes(user.pk))
    link = f"{settings.FRONTEND_URL}/reset/{uid}/{default_token_generator.make_token(user)}"
    send_mail("A new password", f"Choose it here: {link}", None, [user.email])


def send_reset_later(user):
    """Off the request: how long the mail server takes is nothing the asker sees."""
    threading.Thread(target=send_reset, args=[user], daemon=True).start()
