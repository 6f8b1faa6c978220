from django.core.cache import cache

LIMIT = 8
WINDOW = 15 * 60


class Attempts:
    """Failed logins from one address."""

    def __init__(self, address):
        self.key = f"login-attempts:{address}"

    @property
    def exhausted(self):
        return cache.get(self.key, 0) >= LIMIT

    def failed(self):
        cache.add(self.key, 0, WINDOW)
        cache.incr(self.key)
