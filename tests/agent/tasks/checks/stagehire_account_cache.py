"""The account is kept for ten minutes, and each customer gets their own."""

import time
from unittest import mock

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from stagehire_making import OLD_TESTS, client_of, customer, hire, user, works  # noqa: E402

PAGE = "/customer/account/"
users = [user(), user()]
rows = [customer(who) for who in users]
clients = [client_of(who) for who in users]
hire(rows[0], 1)
hire(rows[1], 3)
shown = ["Total: 25.50", "Total: 76.50"]
for turn in ("first", "second", "third"):
    for number, row in enumerate(rows):
        _, page, made = queries(lambda number=number: clients[number].get(PAGE))
        text = page.content.decode()
        need(page.status_code == 200, f"{PAGE} answers {page.status_code}")
        need(row.organisation in text, "a customer does not see their own account")
        need(shown[number] in text, "a customer does not see their own total")
        need(rows[1 - number].organisation not in text, "a customer sees another's account")
        need("public" not in page.headers.get("Cache-Control", ""), "shared caches may keep it")
        asked = [sql for sql in made if "hires_hire" in sql]
        need(turn != "third" or not asked, f"the {turn} request asks the database: {asked}")

hire(rows[0], 2)
new, now = "Total: 76.50", time.time()
with mock.patch("time.time", return_value=now + 540):
    need(new not in clients[0].get(PAGE).content.decode(), "after 9 minutes it is forgotten")
with mock.patch("time.time", return_value=now + 640):
    need(new in clients[0].get(PAGE).content.decode(), "after 10 minutes the page is still the old")
for _ in range(2):
    answer = client_of().get(PAGE)
    need(answer.status_code == 302, f"a visitor gets {answer.status_code}")
    need(answer.url == f"/account/login/?next={PAGE}", f"a visitor is sent to {answer.url}")
clients[0].logout()
need(clients[0].get(PAGE).status_code == 302, "the page is shown after logout")
clients[0].force_login(users[1])
text = clients[0].get(PAGE).content.decode()
need(rows[0].organisation not in text, "the next user of the browser sees the last page")
need(rows[1].organisation in text, "the next user of the browser does not see their own")
fresh = hire(rows[1])
need(f"Hire {fresh.pk}" in clients[1].get("/hires/").content.decode(), "the hires are cached")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
