from hashlib import sha256

from django.core.cache import cache


def allowed(action, subject, limit, seconds):
    key = "limit:" + sha256(f"{action}:{subject}".encode()).hexdigest()
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key) <= limit
    except ValueError:
        cache.set(key, 1, seconds)
        return True
