from django.core.cache import cache


class Limit:
    def __init__(self, name, most, seconds):
        self.name, self.most, self.seconds = name, most, seconds

    def key(self, who):
        return f"limit:{self.name}:{who}"

    def reached(self, who):
        return cache.get(self.key(who), 0) >= self.most

    def count(self, who):
        key = self.key(who)
        if not cache.add(key, 1, self.seconds):
            try:
                cache.incr(key)
            except ValueError:
                cache.set(key, 1, self.seconds)


SIGN_INS = Limit("sign-in", 8, 15 * 60)
QUESTIONS = Limit("question", 5, 60 * 60)
