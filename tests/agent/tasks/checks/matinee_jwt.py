"""Tokens at /api/auth/token/, refreshed at /api/auth/token/refresh/, beside the session."""

from checking import ROOT, files, good, need, no_missing_migrations, old_tests, start

start()
from django.test import Client  # noqa: E402
from matinee_making import OLD_TESTS, booking, rows, screening, user  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

TOKEN, REFRESH, PAGE = "/api/auth/token/", "/api/auth/token/refresh/", "/api/bookings/"
LOGIN = {"username": "ann", "password": "velvet-seat-42"}
ann = user("ann", password=LOGIN["password"])
user("gone", password=LOGIN["password"], is_active=False)
own = booking(screening(), customer=ann)
client = APIClient()

got = client.post(TOKEN, LOGIN, format="json")
need(got.status_code == 200, f"{TOKEN} answers {got.status_code}")
need({"access", "refresh"} <= set(got.json()), f"the tokens are {sorted(got.json())}")
for wrong in ({"password": "velvet-seat-43"}, {"username": "gone"}, {"username": "nobody"}):
    status = client.post(TOKEN, {**LOGIN, **wrong}, format="json").status_code
    need(status in (400, 401, 403), f"{TOKEN} answers {wrong} with {status}")
need(client.get(TOKEN).status_code == 405, "a token is for a GET, too")


def page_of(token):
    return APIClient().get(PAGE, HTTP_AUTHORIZATION=f"Bearer {token}")


page = page_of(got.json()["access"])
need(page.status_code == 200, f"a token gets {page.status_code} at {PAGE}")
need([row["id"] for row in rows(page)] == [own.pk], f"the list is {page.json()}")
for token, what in (("a.b.c", "nonsense"), (got.json()["refresh"], "a refresh token")):
    status = page_of(token).status_code
    need(status in (401, 403), f"{what} as a token gets {status}")
again = client.post(REFRESH, {"refresh": got.json()["refresh"]}, format="json")
need(again.status_code == 200, f"{REFRESH} answers {again.status_code}")
status = page_of(again.json()["access"]).status_code
need(status == 200, f"a token that was refreshed gets {status}")
status = client.post(REFRESH, {"refresh": "a.b.c"}, format="json").status_code
need(status in (400, 401, 403), f"{REFRESH} answers nonsense with {status}")
need(APIClient().get(PAGE).status_code in (401, 403), "a visitor gets the bookings")
need(APIClient().get("/api/films/").status_code == 200, "a visitor gets no films any more")

browser = Client()
signed_in = browser.post("/accounts/login/", LOGIN)
need(signed_in.status_code == 302, f"the login of the site answers {signed_in.status_code}")
need(browser.get("/bookings/mine/").status_code == 200, "the session has no page of bookings")
need(browser.get(PAGE).status_code == 200, "the session is of no use for the API")
strict = Client(enforce_csrf_checks=True)
strict.force_login(ann)
status = strict.patch(f"{PAGE}{own.pk}/", {"note": "x"}, "application/json").status_code
need(status == 403, f"the API answers a session without CSRF token with {status}")
listed = "".join(p.read_text().lower() for p in files(".txt", ".toml") if p.parent == ROOT)
need("simplejwt" in listed, "simplejwt is not among the requirements")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
