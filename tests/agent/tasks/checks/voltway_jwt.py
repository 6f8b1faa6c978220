"""Tokens of ten minutes at /v2/jwt/create/, beside the old tokens and the session."""

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

start()
import jwt  # noqa: E402
from voltway_making import OLD_TESTS, client_of, user, works  # noqa: E402

CREATE, REFRESH, PAGE = "/v2/jwt/create/", "/v2/jwt/refresh/", "/v2/me/"
LOGIN = {"email": "una@mail.example", "password": "plug-and-go-7"}
una = user(**LOGIN)
user("gone@mail.example", LOGIN["password"], is_active=False)
client = client_of()

got = client.post(CREATE, LOGIN, format="json")
need(got.status_code == 200, f"{CREATE} answers {got.status_code}: {got.content[:200]}")
need({"access", "refresh"} <= set(got.json()), f"the tokens are {sorted(got.json())}")
for wrong in ({"password": "no"}, {"email": "gone@mail.example"}, {"email": "x@mail.example"}):
    status = client.post(CREATE, {**LOGIN, **wrong}, format="json").status_code
    need(status in (400, 401, 403), f"{CREATE} answers {wrong} with {status}")


def life(token):
    claims = jwt.decode(token, options={"verify_signature": False})
    return claims["exp"] - claims["iat"]


def page_of(token, kind="Bearer"):
    return client_of().get(PAGE, HTTP_AUTHORIZATION=f"{kind} {token}")


access, refresh = got.json()["access"], got.json()["refresh"]
need(life(access) == 600, f"an access token is valid for {life(access)} seconds")
need(life(refresh) == 14 * 86400, f"a refresh token is valid for {life(refresh)} seconds")
answer = page_of(access)
need(answer.status_code == 200, f"a token gets {answer.status_code} at {PAGE}")
need(answer.json()["email"] == LOGIN["email"], "a token is of somebody else")
for token, what in (("a.b.c", "nonsense"), (refresh, "a refresh token")):
    status = page_of(token).status_code
    need(status in (401, 403), f"{what} as a token gets {status}")
again = client.post(REFRESH, {"refresh": refresh}, format="json")
need(again.status_code == 200, f"{REFRESH} answers {again.status_code}")
need(page_of(again.json()["access"]).status_code == 200, "a renewed token is of no use")
for wrong in ("a.b.c", access):
    status = client.post(REFRESH, {"refresh": wrong}, format="json").status_code
    need(status in (400, 401, 403), f"{REFRESH} answers a wrong token with {status}")

old = client.post("/v2/login/", {"username": LOGIN["email"], "password": LOGIN["password"]})
need(old.status_code == 200 and "token" in old.json(), "/v2/login/ gives no token")
need(page_of(old.json()["token"], "Token").status_code == 200, "the old tokens are of no use")
need(client_of(una).get(PAGE).status_code == 200, "a session is of no use")
need(client_of().get(PAGE).status_code == 401, "a visitor gets no 401")
listed = "".join(p.read_text().lower() for p in (ROOT / "requirements").glob("*.txt"))
need("simplejwt" in listed, "simplejwt is not among the requirements")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
