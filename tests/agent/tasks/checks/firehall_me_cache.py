"""/crew/me/ is kept for five minutes, and each member gets their own."""

import time
from unittest import mock

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from crew.models import Certificate, Qualification  # noqa: E402
from firehall_making import OLD_TESTS, callout, client_of, member, user, works  # noqa: E402

PAGE = "/crew/me/"
members = [member(), member()]
clients = [client_of(who.user) for who in members]
for who in members:
    callout(who)
    own = Qualification.objects.create(name=f"Licence of {who.badge}")
    Certificate.objects.create(member=who, qualification=own, issued_on="2025-01-01")
for turn in ("first", "second", "third"):
    for number, who in enumerate(members):
        other = members[1 - number]
        _, page, made = queries(lambda number=number: clients[number].get(PAGE))
        text = page.content.decode()
        need(page.status_code == 200, f"{PAGE} answers {page.status_code}")
        need(f"Badge {who.badge}" in text, "a member does not see their own page")
        need(f"Licence of {who.badge}" in text, "a member does not see their own certificates")
        need("1 callouts" in text, "a member does not see their callouts")
        need(f"Badge {other.badge}" not in text, "a member sees the page of another")
        need(f"Licence of {other.badge}" not in text, "a member sees another's certificates")
        need("public" not in page.headers.get("Cache-Control", ""), "shared caches may keep it")
        asked = [sql for sql in made if "callouts_attendance" in sql]
        # The first answer may set a cookie that the second request is told apart by.
        need(turn != "third" or not asked, f"the {turn} request asks the database: {asked}")

callout(members[0])
now = time.time()
with mock.patch("time.time", return_value=now + 320):
    text = clients[0].get(PAGE).content.decode()
    need("2 callouts" in text, "after more than five minutes the page is still the old one")
visitor = client_of()
need(visitor.get(PAGE).status_code == 302, "a visitor is no longer sent to the login")
need(client_of(user()).get(PAGE).status_code == 404, "a user who is no member gets a page")
clients[0].logout()
need(clients[0].get(PAGE).status_code == 302, "the page is shown after logout")
clients[0].force_login(members[1].user)
text = clients[0].get(PAGE).content.decode()
need(f"Badge {members[0].badge}" not in text, "the next user of the browser sees the last page")
need(f"Badge {members[1].badge}" in text, "the next user of the browser does not see their page")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
