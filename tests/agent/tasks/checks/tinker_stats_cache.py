"""/me/stats/ is kept for a quarter of an hour, and each member gets their own."""

import time
from unittest import mock

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from tinker_making import OLD_TESTS, booking, client_of, machine, member, user, works  # noqa: E402

PAGE = "/me/stats/"
saw = machine()
members = [member(), member()]
clients = [client_of(who.user) for who in members]
booking(saw, members[0], minutes=31)
booking(saw, members[1], minutes=77)
shown = [f"{saw.name}: 1 times, 31 minutes", f"{saw.name}: 1 times, 77 minutes"]
for turn in ("first", "second", "third"):
    for number, who in enumerate(members):
        _, page, made = queries(lambda number=number: clients[number].get(PAGE))
        text = page.content.decode()
        need(page.status_code == 200, f"{PAGE} answers {page.status_code}")
        need(f"What {who.number} did" in text, "a member does not see their own page")
        need(shown[number] in text, "a member does not see their own numbers")
        need(shown[1 - number] not in text, "a member sees the numbers of another")
        need("public" not in page.headers.get("Cache-Control", ""), "shared caches may keep it")
        asked = [sql for sql in made if "machines_booking" in sql or "materials_" in sql]
        # The first answer may set a cookie that the second request is told apart by.
        need(turn != "third" or not asked, f"the {turn} request asks the database: {asked}")

booking(saw, members[0], minutes=9)
now = time.time()
new = f"{saw.name}: 2 times, 40 minutes"
with mock.patch("time.time", return_value=now + 800):
    need(new not in clients[0].get(PAGE).content.decode(), "after 13 minutes it is forgotten")
with mock.patch("time.time", return_value=now + 930):
    need(new in clients[0].get(PAGE).content.decode(), "after 15 minutes the page is still the old")
login = f"/accounts/login/?next={PAGE}"
for _ in range(2):
    answer = client_of().get(PAGE)
    need(answer.status_code == 302 and answer.url == login, "a visitor is not sent to the login")
need(client_of(user()).get(PAGE).status_code == 404, "a user who is no member gets a page")
clients[0].logout()
answer = clients[0].get(PAGE)
need(answer.status_code == 302 and answer.url == login, "the page is shown after logout")
clients[0].force_login(members[1].user)
text = clients[0].get(PAGE).content.decode()
need(f"What {members[0].number} did" not in text, "the next user of the browser sees the last page")
need(shown[1] in text, "the next user of the browser does not see their numbers")
answer = clients[1].get("/me/")
need(members[1].number in answer.content.decode(), "the profile is not of the member")
members[1].phone = "555-4242"
members[1].save()
need("555-4242" in clients[1].get("/me/").content.decode(), "the profile is cached, too")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
