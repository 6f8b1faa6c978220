from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode


def account_of(email):
    return get_user_model().objects.filter(email__iexact=email, is_active=True).first()


def mail_new_password_link(user):
    uid = urlsafe_base64_encode(force_bytes(user.pk))
    link = f"{settings.SITE_URL}/new-password/{uid}/{default_token_generator.make_token(user)}/"
    send_mail("Your new password", f"Choose it here: {link}", settings.DEFAULT_FROM_EMAIL, [user.email])
