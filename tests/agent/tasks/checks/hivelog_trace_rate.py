"""30 requests a minute for each address at /trace/, no limit elsewhere."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.core.cache import cache  # noqa: E402
from hivelog_making import OLD_TESTS, batch, client_of, harvest, hive, user, works  # noqa: E402

found = batch(harvest(hive()))
PAGE = f"/api/v1/trace/{found.code}/"
other = f"/api/v1/trace/{batch(harvest(hive())).code}/"


def times(client, count, pages):
    return [client.get(pages[n % len(pages)]).status_code for n in range(count)]


visitor = client_of(REMOTE_ADDR="192.0.2.1")
done = times(visitor, 30, (PAGE, other))
need(set(done) == {200}, f"of 30 requests {done.count(429)} are refused")
for page in (PAGE, other):
    answer = visitor.get(page)
    need(answer.status_code == 429, f"the 31st request answers {answer.status_code}, not 429")
    need(int(answer.get("Retry-After", "0")) > 0, "it does not say when to come again")
answer = client_of(REMOTE_ADDR="198.51.100.7").get(PAGE)
need(answer.status_code == 200, "one address has the limit of another")

member = client_of(user(), REMOTE_ADDR="192.0.2.1")
pages = [f"/api/v1/{name}/" for name in ("apiaries", "hives", "inspections", "orders", "harvests")]
done = times(member, 80, pages)
need(set(done) == {200}, f"of a member's 80 requests {done.count(429)} are refused")
cache.clear()
answer = visitor.get(PAGE)
need(answer.json()["apiaries"] == [found.harvests.get().hive.apiary.name], f"{answer.json()}")
cache.clear()
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
