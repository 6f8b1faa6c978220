from django.utils import timezone
from rest_framework.authentication import SessionAuthentication

from .models import AppKey


class CookieKeyAuthentication(SessionAuthentication):
    def authenticate(self, request):
        secret = request.COOKIES.get("hut_key")
        if not secret:
            return None
        valid = AppKey.objects.filter(expires_at__gt=timezone.now(), user__is_active=True)
        key = valid.filter(digest=AppKey.digest_of(secret)).select_related("user").first()
        if key is None:
            return None
        self.enforce_csrf(request)
        return key.user, key
