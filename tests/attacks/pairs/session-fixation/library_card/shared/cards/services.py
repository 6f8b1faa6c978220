from django.contrib.auth.hashers import make_password
from django.core.cache import cache

from .models import Reader

ATTEMPTS = 5
WINDOW = 600


def reader_for(card_number, secret):
    key = f"card-attempts:{card_number}"
    cache.add(key, 0, WINDOW)
    if cache.incr(key) > ATTEMPTS:
        return None
    reader = Reader.objects.filter(card_number=card_number).first()
    if reader is None:
        make_password(secret)
        return None
    if not reader.check_secret(secret):
        return None
    cache.delete(key)
    return reader
