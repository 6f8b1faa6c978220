import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.utils import timezone

from .models import EntryLink

LIFETIME = timedelta(minutes=15)


def digest_of(token):
    return hashlib.sha256(token.encode()).hexdigest()


def mail_links(request, email):
    for user in get_user_model().objects.filter(email__iexact=email, is_active=True):
        token = secrets.token_urlsafe(32)
        EntryLink.objects.create(user=user, digest=digest_of(token))
        link = f"{settings.SITE_URL}/enter#{token}"
        send_mail("Your way in", f"Open {link} within 15 minutes.", None, [user.email], fail_silently=True)


def redeem(token):
    links = EntryLink.objects.filter(
        digest=digest_of(token), made_at__gt=timezone.now() - LIFETIME, user__is_active=True
    )
    link = links.select_related("user").first()
    if link is None:
        return None
    deleted, _ = links.delete()
    return link.user if deleted else None
