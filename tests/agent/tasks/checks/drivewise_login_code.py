"""Five codes in an hour for one address, then 429; nothing else is limited."""

import time
from unittest import mock

from checking import good, need, no_missing_migrations, old_tests, start

start()
from drivewise_making import OLD_TESTS, client_of, pupil, user, works  # noqa: E402
from learners import sms  # noqa: E402

PAGE = "/api/login-code/"


def ask(address, phone="0000", client=None):
    return (client or client_of()).post(PAGE, {"phone": phone}, REMOTE_ADDR=address)


who = pupil()
now = time.time()
for turn in range(1, 6):
    answer = ask("192.0.2.1", who.phone if turn == 1 else str(turn))
    need(answer.status_code == 202, f"request {turn} answers {answer.status_code}")
need([phone for phone, _ in sms.outbox] == [who.phone], "the code is not sent")
answer = ask("192.0.2.1", who.phone)
need(answer.status_code == 429, f"request 6 answers {answer.status_code}")
need("Retry-After" in answer.headers, "it isn't said when to come again")
need(len(sms.outbox) == 1, "the sixth request sends a code")
status = ask("192.0.2.1", who.phone, client_of(user())).status_code
need(status in (202, 429), f"with a login it answers {status}")
for turn in range(5):
    status = ask("192.0.2.2", str(turn)).status_code
    need(status == 202, f"another address gets {status}")
with mock.patch("time.time", return_value=now + 1800):
    need(ask("192.0.2.1").status_code == 429, "after half an hour it is forgotten")
with mock.patch("time.time", return_value=now + 3700):
    status = ask("192.0.2.1").status_code
    need(status == 202, f"after an hour it answers {status}")
visitor, member = client_of(), client_of(who.user)
for turn in range(30):
    status = visitor.get("/api/branches/").status_code
    need(status == 200, f"request {turn} of the branches answers {status}")
    for url in ("/api/me/", "/api/lessons/"):
        status = member.get(url).status_code
        need(status == 200, f"request {turn} of {url} answers {status}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
