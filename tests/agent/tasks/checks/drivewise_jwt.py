"""Tokens at /api/token/, refreshed at /api/token/refresh/, beside the session."""

from datetime import timedelta

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

start()
from django.utils import timezone  # noqa: E402
from drivewise_making import OLD_TESTS, client_of, lesson, pupil, user, works  # noqa: E402

TOKEN, REFRESH, PAGE = "/api/token/", "/api/token/refresh/", "/api/lessons/"
who = pupil()
who.user.set_password("blind-spot-42")
who.user.save()
own = lesson(who)
lesson()
LOGIN = {"username": who.user.username, "password": "blind-spot-42"}
user("gone", password=LOGIN["password"], is_active=False)
client = client_of()

got = client.post(TOKEN, LOGIN, format="json")
need(got.status_code == 200, f"{TOKEN} answers {got.status_code}")
need({"access", "refresh"} <= set(got.json()), f"the tokens are {sorted(got.json())}")
for wrong in ({"password": "blind-spot-43"}, {"username": "gone"}, {"username": "nobody"}):
    status = client.post(TOKEN, {**LOGIN, **wrong}, format="json").status_code
    need(status in (400, 401, 403), f"{TOKEN} answers {wrong} with {status}")


def page_of(token):
    return client_of().get(PAGE, HTTP_AUTHORIZATION=f"Bearer {token}")


access, refresh = got.json()["access"], got.json()["refresh"]
page = page_of(access)
need(page.status_code == 200, f"a token gets {page.status_code} at {PAGE}")
need([row["id"] for row in page.json()] == [own.pk], f"the list is {page.json()}")
for token, what in (("a.b.c", "nonsense"), (refresh, "a refresh token")):
    status = page_of(token).status_code
    need(status in (401, 403), f"{what} as a token gets {status}")
again = client.post(REFRESH, {"refresh": refresh}, format="json")
need(again.status_code == 200, f"{REFRESH} answers {again.status_code}")
status = page_of(again.json()["access"]).status_code
need(status == 200, f"a token that was refreshed gets {status}")
status = client.post(REFRESH, {"refresh": "a.b.c"}, format="json").status_code
need(status in (400, 401, 403), f"{REFRESH} answers nonsense with {status}")
from rest_framework_simplejwt.tokens import AccessToken, RefreshToken  # noqa: E402

for token, wanted in (
    (AccessToken(access), timedelta(minutes=15)),
    (RefreshToken(refresh), timedelta(days=30)),
):
    lives = token["exp"] - token["iat"]
    need(abs(lives - wanted.total_seconds()) < 5, f"a token of {wanted} lives for {lives} s")
old = AccessToken.for_user(who.user)
old.set_exp(from_time=timezone.now() - timedelta(days=1))
need(page_of(old).status_code in (401, 403), "an old token is taken")
need(client_of(who.user).get(PAGE).status_code == 200, "the session is of no use for the API")
strict = client_of(who.user, enforce_csrf_checks=True)
status = strict.post("/api/invoices/1/pay/").status_code
need(status == 403, f"the API answers a session without CSRF token with {status}")
listed = "".join(p.read_text().lower() for p in (ROOT / "requirements").glob("*.txt"))
need("simplejwt" in listed, "simplejwt is not among the requirements")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
