from threading import Thread

from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import EmailMessage
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode


def send_later(mail):
    Thread(target=mail.send, kwargs={"fail_silently": True}).start()


def mail_reset_link(user):
    uid = urlsafe_base64_encode(force_bytes(user.pk))
    token = default_token_generator.make_token(user)
    link = f"{settings.FRONTEND}/reset#{uid}/{token}"
    send_later(EmailMessage("Your password", f"Choose a new one: {link}", to=[user.email]))
