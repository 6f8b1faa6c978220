"""/my/ is cached for two minutes, for each user alone."""

import re
import time
from unittest import mock

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from django.core.cache import cache  # noqa: E402
from mendhall_making import OLD_TESTS, client_of, repair, volunteer, works  # noqa: E402

ann, ben = volunteer(), volunteer()
mine, his = repair(volunteer=ann), repair(volunteer=ben)
client, other = client_of(ann.user), client_of(ben.user)


def load(of):
    """What it holds, and how often the repairs were asked for."""
    _, answer, log = queries(lambda: of.get("/my/"))
    need(answer.status_code == 200, f"it answers {answer.status_code}")
    return answer.content.decode(), sum("cafe_repair" in sql for sql in log)


for _ in range(2):
    page, _ = load(client)
    need(mine.device in page and his.device not in page, "it is not one's own page")
page, asked = load(client)
need(asked == 0, f"the third time it still asks for the repairs, {asked} times")
need(mine.device in page, "it is another page the third time")
for _ in range(3):
    page, _ = load(other)
    need(his.device in page and mine.device not in page, "it is the page of another")
new = repair(volunteer=ann)
page, _ = load(client)
need(new.device not in page, "it is not cached")

# Another browser of the same user: the forms of its page must work there.
second = client_of(ann.user, enforce_csrf_checks=True)
for _ in range(2):
    page, _ = load(second)
token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
need(token, "the form to log out has no token")
status = second.post("/logout/", {"csrfmiddlewaretoken": token[1]}).status_code
need(status == 302, f"to log out by the button of a cached page answers {status}")

now = time.time()
with mock.patch("time.time", return_value=now + 100):
    page, _ = load(client)
    need(new.device not in page, "it is cached for less than two minutes")
with mock.patch("time.time", return_value=now + 130):
    page, _ = load(client)
    need(new.device in page, "it is cached for more than two minutes")

client.post("/logout/")
answer = client.get("/my/")
need(answer.status_code == 302, f"after logging out it answers {answer.status_code}")
need(answer.headers["Location"].startswith("/login/"), "after logging out it leads elsewhere")
client.force_login(ben.user)
page, _ = load(client)
need(his.device in page and mine.device not in page, "on a shared computer it is another's page")
need("public" not in client.get("/my/").headers.get("Cache-Control", ""), "proxies may keep it")
cache.clear()
works(my=False)
no_missing_migrations()
old_tests(OLD_TESTS)
good()
