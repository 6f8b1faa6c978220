"""Five logins a minute and address, and no limit elsewhere."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from beanline_making import OLD_TESTS, client_of, member, works  # noqa: E402
from django.core.cache import cache  # noqa: E402

wrong = {"username": "x", "password": "y"}


def tries(address, count, data=wrong):
    client = client_of(REMOTE_ADDR=address)
    return [client.post("/api/login/", data).status_code for _ in range(count)]


found = tries("10.0.0.1", 8)
need(found == [400] * 5 + [429] * 3, f"eight logins answer {found}")
who = member()
right = {"username": who.username, "password": "pass-word"}
found = tries("10.0.0.1", 1, right)
need(found == [429], f"the right password at last answers {found}")
found = tries("10.0.0.2", 1, right)
need(found == [200], f"another address gets {found}")
client = client_of(who, REMOTE_ADDR="10.0.0.1")
for url in ("/api/me/", "/api/coffees/", "/api/orders/"):
    found = {client.get(url).status_code for _ in range(25)}
    need(found == {200}, f"{url} answers {found} when asked often")
found = {client_of(REMOTE_ADDR="10.0.0.1").get("/api/coffees/").status_code for _ in range(25)}
need(found == {200}, f"the price list answers visitors with {found}")
cache.clear()
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
