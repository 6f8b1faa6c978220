"""Thirty searches a minute for a visitor, sixty for a user, and no limits elsewhere."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from rest_framework.test import APIClient  # noqa: E402
from vestry_making import OLD_TESTS, reader, record  # noqa: E402

SEARCH = "/api/search/?q=title"
record(signature="only")


def client_of(who=None, address="192.0.2.1"):
    client = APIClient(REMOTE_ADDR=address)
    if who:
        client.force_login(who)
    return client


def times(client, page, count):
    return [client.get(page).status_code for _ in range(count)]


first, second = reader().user, reader().user
for page in ("/api/records/", "/api/collections/", "/api/records/only/scans/"):
    done = set(times(client_of(first), page, 70))
    need(done == {200}, f"70 requests for {page} are answered with {done}")
done = set(times(client_of(), "/api/records/", 40))
need(done == {401}, f"40 requests of a visitor for /api/records/ are answered with {done}")

for who, rate, called in ((None, 30, "a visitor"), (first, 60, "a user")):
    client = client_of(who)
    done = times(client, SEARCH, rate)
    need(set(done) == {200}, f"of {rate} searches of {called} {done.count(429)} are refused")
    refused = client.get(SEARCH)
    need(refused.status_code == 429, f"search {rate + 1} of {called} is {refused.status_code}")
    need(int(refused.get("Retry-After", "0")) > 0, "it isn't said when to come again")
need(client_of(second).get(SEARCH).status_code == 200, "one user has the limit of another")
other = client_of(address="198.51.100.7")
need(other.get(SEARCH).status_code == 200, "one visitor has the limit of another")
for page in ("/api/records/", "/api/collections/", "/api/loans/", "/boxes/"):
    status = client_of(first).get(page).status_code
    need(status == 200, f"{page} answers {status} after too many searches")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
