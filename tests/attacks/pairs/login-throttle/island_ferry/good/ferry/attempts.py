from django.core.cache import cache

WINDOW = 10 * 60
LIMIT = 10


def client_address(request):
    return request.META["REMOTE_ADDR"]


def too_many_attempts(request):
    key = f"ferry-login:{hash_of(client_address(request))}"
    cache.add(key, 0, WINDOW)
    try:
        return cache.incr(key) > LIMIT
    except ValueError:
        return False


def hash_of(text):
    return text.encode().hex()[:80]
