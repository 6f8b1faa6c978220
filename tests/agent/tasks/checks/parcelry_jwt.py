"""JWT of five minutes at /api/v1/auth/jwt/, each refresh gives a new refresh token."""

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

start()
import jwt  # noqa: E402
from parcelry_making import OLD_TESTS, PASSWORD, client_of, parcel, rows, user, works  # noqa: E402

CREATE, REFRESH, PAGE = "/api/v1/auth/jwt/", "/api/v1/auth/jwt/refresh/", "/api/v1/parcels/"
ines = user("ines")
own = parcel(ines)
user("gone", is_active=False)
login = {"username": "ines", "password": PASSWORD}
client = client_of()

got = client.post(CREATE, login, format="json")
need(got.status_code == 200, f"{CREATE} answers {got.status_code}: {got.content[:200]}")
need({"access", "refresh"} <= set(got.json()), f"the tokens are {sorted(got.json())}")
for wrong in ({"password": "no"}, {"username": "gone"}, {"username": "nobody"}):
    status = client.post(CREATE, {**login, **wrong}, format="json").status_code
    need(status in (400, 401, 403), f"{CREATE} answers {wrong} with {status}")


def life(token):
    claims = jwt.decode(token, options={"verify_signature": False})
    return claims["exp"] - claims["iat"]


def page_of(token, kind="Bearer"):
    return client_of().get(PAGE, HTTP_AUTHORIZATION=f"{kind} {token}")


access, refresh = got.json()["access"], got.json()["refresh"]
need(life(access) == 300, f"an access token is valid for {life(access)} seconds")
need(life(refresh) == 86400, f"a refresh token is valid for {life(refresh)} seconds")
answer = page_of(access)
need(answer.status_code == 200, f"a token gets {answer.status_code} at {PAGE}")
need([row["id"] for row in rows(answer)] == [own.pk], "a token is of somebody else")
for token, what in (("a.b.c", "nonsense"), (refresh, "a refresh token")):
    status = page_of(token).status_code
    need(status in (401, 403), f"{what} as a token gets {status}")
again = client.post(REFRESH, {"refresh": refresh}, format="json")
need(again.status_code == 200, f"{REFRESH} answers {again.status_code}")
need(page_of(again.json()["access"]).status_code == 200, "a renewed token is of no use")
new = again.json().get("refresh")
need(new and new != refresh, "a refresh gives no new refresh token")
need(life(new) == 86400, f"a new refresh token is valid for {life(new)} seconds")
third = client.post(REFRESH, {"refresh": new}, format="json")
need(third.status_code == 200, f"the new refresh token gets {third.status_code}")
for wrong in ("a.b.c", access):
    status = client.post(REFRESH, {"refresh": wrong}, format="json").status_code
    need(status in (400, 401, 403), f"{REFRESH} answers a wrong token with {status}")

old = client.post("/api/v1/auth/token/", login, format="json")
need(old.status_code == 200 and "token" in old.json(), "/api/v1/auth/token/ gives no token")
need(page_of(old.json()["token"], "Token").status_code == 200, "the old tokens are of no use")
need(client_of(ines).get(PAGE).status_code == 200, "a session is of no use")
need(client_of().get(PAGE).status_code == 401, "a visitor gets no 401")
need("simplejwt" in (ROOT / "requirements.txt").read_text().lower(), "not in requirements.txt")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
