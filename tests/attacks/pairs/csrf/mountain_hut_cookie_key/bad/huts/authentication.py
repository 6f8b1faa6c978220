from django.utils import timezone
from rest_framework.authentication import BaseAuthentication

from .models import AppKey


class CookieKeyAuthentication(BaseAuthentication):
    def authenticate(self, request):
        secret = request.COOKIES.get("hut_key")
        if not secret:
            return None
        valid = AppKey.objects.filter(expires_at__gt=timezone.now(), user__is_active=True)
        key = valid.filter(digest=AppKey.digest_of(secret)).select_related("user").first()
        if key is None:
            return None
        return key.user, key
