"""Five logins a minute for each address."""

import time

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.core.cache import cache  # noqa: E402
from marina_making import OLD_TESTS, api_of, client_of, user, works  # noqa: E402
from rest_framework.throttling import SimpleRateThrottle  # noqa: E402

real, ahead = time.time, [0]


def clock():
    return real() + ahead[0]


time.time = clock
SimpleRateThrottle.timer = staticmethod(clock)
who = user()
good_data = {"username": who.username, "password": "pass-word"}
bad_data = {**good_data, "password": "wrong"}
PATH = "/api/token/"


def login(data, **headers):
    return api_of().post(PATH, data, **headers)


def five(data, code, headers):
    for turn in range(5):
        answer = login(data, **headers(turn))
        need(
            answer.status_code == code, f"login {turn + 1} answers {answer.status_code}, not {code}"
        )


def refused(answer, what):
    need(answer.status_code == 429, f"{what} answers {answer.status_code}, not 429")
    need(
        0 < int(answer.get("Retry-After", "0")) <= 60, f"Retry-After is {answer.get('Retry-After')}"
    )


# Without a proxy.
five(bad_data, 400, lambda turn: {"REMOTE_ADDR": "10.0.0.1"})
refused(login(bad_data, REMOTE_ADDR="10.0.0.1"), "the sixth login")
refused(login(good_data, REMOTE_ADDR="10.0.0.1"), "a right sixth login")
answer = login(good_data, REMOTE_ADDR="10.0.0.2")
need(
    answer.status_code == 200 and "token" in answer.json(),
    f"another address gets {answer.status_code}",
)
token = {"HTTP_AUTHORIZATION": f"Token {answer.json()['token']}"}
for _ in range(12):
    answer = api_of().get("/api/stays/", REMOTE_ADDR="10.0.0.1", **token)
    need(answer.status_code == 200, f"/api/stays/ answers {answer.status_code}")
for _ in range(12):
    answer = api_of().get("/api/stays/", REMOTE_ADDR="10.0.0.1")
    need(answer.status_code == 401, f"/api/stays/ answers a visitor {answer.status_code}")
for _ in range(8):
    answer = client_of().post("/login/", bad_data, REMOTE_ADDR="10.0.0.1")
    need(answer.status_code == 200, f"the page for the login answers {answer.status_code}")
ahead[0] += 61
need(
    login(good_data, REMOTE_ADDR="10.0.0.1").status_code == 200,
    "after a minute it is refused still",
)

# Behind the nginx: it appends the address to what the client sent.
cache.clear()
ahead[0] += 61
five(good_data, 200, lambda turn: {"HTTP_X_FORWARDED_FOR": f"1.2.3.{turn}, 9.9.9.9"})
refused(
    login(good_data, HTTP_X_FORWARDED_FOR="1.2.3.77, 9.9.9.9"), "the sixth with forged addresses"
)
refused(login(good_data, HTTP_X_FORWARDED_FOR="9.9.9.9"), "the sixth without a forged address")
answer = login(good_data, HTTP_X_FORWARDED_FOR="8.8.8.8")
need(answer.status_code == 200, f"another address behind the proxy gets {answer.status_code}")
answer = login(good_data, HTTP_X_FORWARDED_FOR="9.9.9.9, 7.7.7.7")
need(answer.status_code == 200, f"somebody is locked out by a forged address: {answer.status_code}")
ahead[0] += 61
time.time = real
cache.clear()
works()
no_missing_migrations()
old_tests(OLD_TESTS + 1)
good()
