"""Five logins a minute from one address, then 429; nothing else is limited."""

import time

from checking import good, need, no_missing_migrations, old_tests, start

start()
from box_making import OLD_TESTS, api_of, performance, user, works  # noqa: E402
from rest_framework.throttling import SimpleRateThrottle  # noqa: E402

who = user()
real, shift = time.time, 0


def now():
    return real() + shift


time.time = now
SimpleRateThrottle.timer = staticmethod(now)
performance()


def login(address, password="wrong"):
    data = {"username": who.username, "password": password}
    return api_of().post("/api/login/", data, format="json", REMOTE_ADDR=address)


codes = [login("10.0.0.1").status_code for _ in range(5)]
need(codes == [400] * 5, f"the first five answer {codes}")
answer = login("10.0.0.1")
need(answer.status_code == 429, f"the sixth answers {answer.status_code}")
answer = login("10.0.0.1", "pass-word")
need(answer.status_code == 429, f"the right password answers {answer.status_code}, too")
need(login("10.0.0.2", "pass-word").status_code == 200, "another address has to wait")
own, visitor = api_of(who), api_of(REMOTE_ADDR="10.0.0.1")
for _ in range(30):
    for client, path in (
        (visitor, "/api/performances/"),
        (visitor, "/api/productions/"),
        (own, "/api/orders/"),
        (own, "/api/me/"),
    ):
        answer = client.get(path, REMOTE_ADDR="10.0.0.1")
        need(answer.status_code == 200, f"{path} answers {answer.status_code}")
shift = 70
answer = login("10.0.0.1", "pass-word")
need(answer.status_code == 200, f"a minute later it answers {answer.status_code}")
codes = [login("10.0.0.3", "pass-word").status_code for _ in range(6)]
need(codes == [200] * 5 + [429], f"six right ones answer {codes}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
