import hashlib
import hmac

from django.conf import settings


def signed_by_scale(request):
    if not settings.SCALE_SECRET:
        return False
    expected = hmac.new(settings.SCALE_SECRET.encode(), request.body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected.encode(), request.headers.get("X-Scale-Signature", "").encode())
