from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.core.mail import send_mail
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_decode, urlsafe_base64_encode


class SignInTokens(PasswordResetTokenGenerator):
    """A login changes last_login, with which the token is used up."""

    key_salt = "quilts.links.SignInTokens"


tokens = SignInTokens()


def send_link(request, email):
    for user in get_user_model().objects.filter(email__iexact=email, is_active=True):
        uid = urlsafe_base64_encode(force_bytes(user.pk))
        path = reverse("link-use", args=[uid, tokens.make_token(user)])
        link = f"{settings.SITE_URL}{path}"
        send_mail("Your way in", f"Sign in with {link}", None, [user.email], fail_silently=True)


def user_of(uid, token):
    try:
        pk = int(urlsafe_base64_decode(uid).decode())
    except ValueError:
        return None
    user = get_user_model().objects.filter(pk=pk, is_active=True).first()
    return user if user and tokens.check_token(user, token) else None
