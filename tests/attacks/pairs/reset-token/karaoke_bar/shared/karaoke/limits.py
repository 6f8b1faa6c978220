from hashlib import sha256

from django.core.cache import cache

HOUR = 3600


def allowed(name, subject, limit):
    key = f"karaoke:{name}:" + sha256(subject.encode()).hexdigest()
    cache.add(key, 0, HOUR)
    try:
        return cache.incr(key) <= limit
    except ValueError:
        cache.set(key, 1, HOUR)
        return True
