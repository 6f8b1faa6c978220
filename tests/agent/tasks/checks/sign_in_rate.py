"""Five tries a minute at the sign-in from one address, X-Forwarded-For does not help, no more."""

from at_quayside import OLD_TESTS, PASSWORD, skipper
from checking import good, need, old_tests
from django.core.cache import cache
from rest_framework.test import APIClient

path = "/api/sign-in/"
user = skipper()
right = {"username": user.username, "password": PASSWORD}


def attempt(number, address, data=None, **more):
    guess = {"username": f"somebody{number}", "password": f"guess{number}"}
    return APIClient().post(path, data or guess, format="json", REMOTE_ADDR=address, **more)


for number in range(5):
    status = attempt(number, "203.0.113.7").status_code
    need(status in (400, 401, 403), f"try {number + 1} answers {status}")
for data in (None, right):
    answer = attempt(6, "203.0.113.7", data)
    need(answer.status_code == 429, f"try 6 or 7 answers {answer.status_code}")
    need("token" not in answer.json(), "a token is given all the same")
    wait = answer.headers.get("Retry-After", "60")
    need(0 < float(wait) <= 60, f"Retry-After is {wait}")
status = attempt(8, "203.0.113.7", HTTP_X_FORWARDED_FOR="198.51.100.20").status_code
need(status == 429, f"X-Forwarded-For opens the door again: {status}")
answer = attempt(9, "203.0.113.8", right)
need(answer.status_code == 200, f"another address is answered with {answer.status_code}")
key = answer.json()["token"]

cache.clear()
statuses = [
    attempt(number, "203.0.113.9", HTTP_X_FORWARDED_FOR=f"198.51.100.{number}").status_code
    for number in range(7)
]
need(statuses[5:] == [429, 429], f"a new X-Forwarded-For each time gives {statuses}")

client = APIClient(REMOTE_ADDR="203.0.113.9")
client.credentials(HTTP_AUTHORIZATION=f"Token {key}")
for other in ("/api/me/", "/api/berths/"):
    statuses = {client.get(other).status_code for _ in range(40)}
    need(statuses == {200}, f"{other} answers {statuses}")
statuses = {APIClient(REMOTE_ADDR="203.0.113.9").get("/api/me/").status_code for _ in range(40)}
need(statuses == {401}, f"a visitor's /api/me/ answers {statuses}")
old_tests(OLD_TESTS)
good()
