from django.conf import settings
from django.contrib.auth.models import User
from django.core.mail import send_mail
from django.db import transaction
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from rest_framework.authtoken.models import Token

from .tokens import link_tokens


def send_links(email):
    for user in User.objects.filter(email__iexact=email, is_active=True):
        uid = urlsafe_base64_encode(force_bytes(user.pk))
        link = f"{settings.SITE_URL}/reset?uid={uid}&token={link_tokens.make_token(user)}"
        send_mail("A new password", f"Open {link}", None, [user.email], fail_silently=True)


@transaction.atomic
def change_password(user, password):
    user.set_password(password)
    user.save(update_fields=["password"])
    Token.objects.filter(user=user).delete()
