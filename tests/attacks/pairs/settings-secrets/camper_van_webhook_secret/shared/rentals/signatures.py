import hashlib
import hmac

from django.conf import settings


def is_signed(body, signature):
    key = settings.PAYMENT_WEBHOOK_SECRET
    if not key:
        return False
    wanted = hmac.new(key.encode(), body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(wanted.encode(), signature.encode())
