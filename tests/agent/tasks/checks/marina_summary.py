"""The summary is kept for five minutes, for each user on their own."""

import time

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from django.core.cache import cache  # noqa: E402
from marina_making import OLD_TESTS, api_of, boat, charge, client_of, stay, user, works  # noqa: E402
from rest_framework.authtoken.models import Token  # noqa: E402

ann, bob = user(), user()
anns, bobs = stay(boat(ann)), stay(boat(bob), status="cancelled")
charge(anns, 30)
charge(anns, 20, paid=True)
charge(bobs, 7)
PATH = "/api/me/summary/"


def summary(of, stays, cancelled, charged, due):
    return {
        "user": of.username,
        "stays": stays,
        "cancelled": cancelled,
        "charged": charged,
        "open": due,
    }


def seen(client):
    answer = client.get(PATH)
    need(answer.status_code == 200, f"the summary answers {answer.status_code}")
    return answer.json()


def refused(client, what):
    answer = client.get(PATH)
    need(
        answer.status_code in (401, 403),
        f"{what} gets {answer.status_code}: {answer.content[:200]}",
    )


def right(client, wanted, what):
    found = seen(client)
    need(found == wanted, f"{what} sees {found}, not {wanted}")


FIRST = summary(ann, 1, 0, "50.00", "30.00")
SECOND = summary(bob, 1, 1, "7.00", "7.00")
first, second, browser = api_of(ann), api_of(bob), client_of(ann)
refused(api_of(), "a visitor")
right(first, FIRST, "the first")
charge(anns, 50)
right(first, FIRST, "the first, from the cache,")
_, _, log = queries(lambda: first.get(PATH))
asked = [sql for sql in log if "stays_charge" in sql or "stays_stay" in sql]
need(not asked, f"the sums are still asked for: {asked}")
right(second, SECOND, "another")
right(first, FIRST, "the first again")
refused(api_of(), "a visitor, with all of it in the cache,")
forged = api_of()
forged.credentials(HTTP_AUTHORIZATION="Token 0123456789012345678901234567890123456789")
refused(forged, "a wrong token")

# In a browser, with a session.
text = seen(browser)
need(text["user"] == ann.username, f"the browser sees {text}")
browser.logout()
refused(browser, "who has logged out")
browser.force_login(bob)
right(browser, SECOND, "the next one in the same browser")

# Who is not to be let in anymore.
Token.objects.filter(user=ann).delete()
refused(first, "a deleted token")
again = api_of(ann)
need(seen(again)["user"] == ann.username, "a new token sees somebody else")
bob.is_active = False
bob.save()
refused(second, "a locked account")
answer = again.get(PATH)
control = answer.get("Cache-Control", "")
shared = "max-age" in control and not any(
    w in control for w in ("private", "no-store", "no-cache", "max-age=0")
)
vary = answer.get("Vary", "")
need(
    not shared or ("Authorization" in vary and "Cookie" in vary),
    f"a proxy may keep it: {control}, {vary}",
)
real = time.time
time.time = lambda: real() + 320
right(again, summary(ann, 1, 0, "100.00", "80.00"), "after five minutes the first")
time.time = lambda: real() + 320 + 250
charge(anns, 1)
right(again, summary(ann, 1, 0, "100.00", "80.00"), "within the next five minutes the first")
time.time = real
cache.clear()
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
