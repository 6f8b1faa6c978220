from django.core.cache import cache

LIMIT = 5
WINDOW = 900


class Tries:
    """The wrong codes at one locker in the last quarter of an hour."""

    def __init__(self, station, number):
        self.key = f"tries:{station.pk}:{number}"
        cache.add(self.key, 0, WINDOW)

    def take(self):
        """Count one try; whether it is still allowed."""
        try:
            return cache.incr(self.key) <= LIMIT
        except ValueError:
            cache.set(self.key, 1, WINDOW)
            return True

    def forget(self):
        cache.delete(self.key)
