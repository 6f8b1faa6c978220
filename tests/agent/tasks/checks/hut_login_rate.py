"""The sixth login of an address within a minute is refused, nothing else ever."""

from checking import good, need, no_missing_migrations, old_tests, start

start("config.settings.test")
from django.core.cache import cache  # noqa: E402
from hutbook_making import API, OLD_TESTS, client_of, hut, user, works  # noqa: E402

who, where = user(), hut()
path = f"{API}auth/token/"


def login(address, password="wrong", name=who.username):
    client = client_of(REMOTE_ADDR=address)
    return client.post(path, {"username": name, "password": password}, format="json")


for turn in range(5):
    answer = login("10.0.0.1", name=f"name{turn}")
    need(answer.status_code == 400, f"try {turn + 1} answers {answer.status_code}")
answer = login("10.0.0.1")
need(answer.status_code == 429, f"the sixth try answers {answer.status_code}")
answer = login("10.0.0.1", "pass-word")
need(answer.status_code == 429, f"the right password then answers {answer.status_code}")
answer = login("10.0.0.2", "pass-word")
need("token" in answer.json(), f"another address answers {answer.status_code}")
visitor, own = client_of(REMOTE_ADDR="10.0.0.1"), client_of(who, REMOTE_ADDR="10.0.0.1")
for turn in range(25):
    for client, url in (
        (visitor, "huts/"),
        (visitor, f"huts/{where.slug}/"),
        (visitor, "reviews/"),
        (own, "auth/me/"),
        (own, "bookings/"),
    ):
        answer = client.get(f"{API}{url}")
        need(answer.status_code == 200, f"{url} answers {answer.status_code} the {turn + 1}. time")
for turn in range(12):
    answer = own.patch(f"{API}auth/me/", {"phone": str(turn)}, format="json")
    need(answer.status_code == 200, f"a change answers {answer.status_code} in turn {turn + 1}")
cache.clear()
need(login("10.0.0.1", "pass-word").status_code == 200, "the login is closed for good")
need(login("10.0.0.1", "wrong").status_code == 400, "a wrong password is no 400 anymore")
cache.clear()
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
