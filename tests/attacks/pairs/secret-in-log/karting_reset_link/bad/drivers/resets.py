import logging
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.utils.encoding import force_str
from django.utils.http import urlsafe_base64_decode, urlsafe_base64_encode

logger = logging.getLogger(__name__)


def link_for(user):
    uid = urlsafe_base64_encode(str(user.pk).encode())
    query = urlencode({"uid": uid, "token": default_token_generator.make_token(user)})
    return f"{settings.SITE_URL}/password/new?{query}"


def send_links(email):
    known = get_user_model().objects.filter(email__iexact=email, is_active=True)
    for user in known[:3]:
        link = link_for(user)
        send_mail("Your new password", f"Set it here: {link}", None, [user.email])
        logger.info("Mail for a new password to user %s: %s", user.pk, link)


def user_of(uid, token):
    try:
        pk = int(force_str(urlsafe_base64_decode(uid)))
    except ValueError:
        return None
    user = get_user_model().objects.filter(pk=pk, is_active=True).first()
    if user is None or not default_token_generator.check_token(user, token):
        return None
    return user
