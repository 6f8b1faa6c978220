"""Visitors can mark lots before they have an account; the marks live in a cookie."""
import base64
import pickle

COOKIE = "watched"
MOST = 60


class WatchList:
    def __init__(self, lots=()):
        self.lots = list(lots)[:MOST]

    def toggle(self, number):
        if number in self.lots:
            self.lots.remove(number)
        else:
            self.lots = [*self.lots, number][-MOST:]

    @classmethod
    def of(cls, request):
        kept = request.COOKIES.get(COOKIE, "")
        if not kept:
            return cls()
        try:
            return cls(pickle.loads(base64.urlsafe_b64decode(kept)))
        except Exception:
            return cls()

    def store(self, response):
        kept = base64.urlsafe_b64encode(pickle.dumps(self.lots)).decode()
        response.set_cookie(COOKIE, kept, max_age=60 * 86400, httponly=True, samesite="Lax")
