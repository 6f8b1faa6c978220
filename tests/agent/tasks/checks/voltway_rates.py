"""60 requests an hour for visitors, 300 for users, five faults a day for a driver."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.core.cache import cache  # noqa: E402
from voltway.charging.models import Fault  # noqa: E402
from voltway_making import OLD_TESTS, client_of, connector, user, works  # noqa: E402

plug = connector()
DATA = {"connector": plug.pk, "text": "Dark"}
PAGES = ("/v2/sites/", "/v2/operators/", "/v2/nearby/?lat=1&lon=2", f"/v2/connectors/{plug.pk}/")


def times(client, count, pages=PAGES):
    return [client.get(pages[n % len(pages)]).status_code for n in range(count)]


def is_over(answer, what):
    need(answer.status_code == 429, f"{what} answers {answer.status_code}, not 429")
    need(int(answer.get("Retry-After", "0")) > 0, f"{what} does not say when to come again")


visitor = client_of(REMOTE_ADDR="192.0.2.1")
done = times(visitor, 60)
need(set(done) == {200}, f"of 60 requests of a visitor {done.count(429)} are refused")
for page in (*PAGES, "/v2/connectors/"):
    is_over(visitor.get(page), f"a visitor's 61st request ({page})")
other = client_of(REMOTE_ADDR="198.51.100.7").get("/v2/sites/")
need(other.status_code == 200, "one visitor has the limit of another")

one, another = user(), user()
client = client_of(one, REMOTE_ADDR="192.0.2.1")
done = times(client, 300)
need(set(done) == {200}, f"of 300 requests of a user {done.count(429)} are refused")
is_over(client.get("/v2/me/"), "a user's 301st request")
need(client_of(another).get("/v2/me/").status_code == 200, "one user has the limit of another")

cache.clear()
client = client_of(one)
for _ in range(12):
    need(client.get("/v2/faults/").status_code == 200, "reading faults is limited")
for number in range(5):
    status = client.post("/v2/faults/", DATA).status_code
    need(status == 201, f"fault {number + 1} of a driver answers {status}")
is_over(client.post("/v2/faults/", DATA), "a driver's sixth fault")
need(Fault.objects.count() == 5, f"{Fault.objects.count()} faults were saved")
need(client.get("/v2/faults/").status_code == 200, "after five faults one can't read them")
need(client.get("/v2/sites/").status_code == 200, "after five faults one can't read sites")
answer = client.post("/v2/sessions/", {"connector": plug.pk})
need(answer.status_code == 201, "after five faults one can't charge")
need(client_of(another).post("/v2/faults/", DATA).status_code == 201, "all share the five")
cache.clear()
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
