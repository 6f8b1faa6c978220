from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode


def send_reset(user):
    uid, token = urlsafe_base64_encode(force_bytes(user.pk)), default_token_generator.make_token(user)
    send_mail("Your password", f"Choose a new one: {settings.SITE}/reset/{uid}/{token}/", None, [user.email], fail_silently=True)
