"""Tokens of twenty minutes at /api/v1/token/, beside the session."""

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

start()
import jwt  # noqa: E402
from hivelog_making import OLD_TESTS, batch, client_of, harvest, hive, order, user, works  # noqa: E402

CREATE, REFRESH, PAGE = "/api/v1/token/", "/api/v1/token/refresh/", "/api/v1/orders/"
LOGIN = {"username": "ziva", "password": "smoke-and-veil-4"}
ziva = user(*LOGIN.values())
user("gone", LOGIN["password"], is_active=False)
order(ziva, batch(harvest(hive())))
client = client_of()

got = client.post(CREATE, LOGIN, format="json")
need(got.status_code == 200, f"{CREATE} answers {got.status_code}: {got.content[:200]}")
need({"access", "refresh"} <= set(got.json()), f"the tokens are {sorted(got.json())}")
for wrong in ({"password": "no"}, {"username": "gone"}, {"username": "nobody"}):
    status = client.post(CREATE, {**LOGIN, **wrong}, format="json").status_code
    need(status in (400, 401, 403), f"{CREATE} answers {wrong} with {status}")


def life(token):
    claims = jwt.decode(token, options={"verify_signature": False})
    return claims["exp"] - claims["iat"]


def page_of(token):
    return client_of().get(PAGE, HTTP_AUTHORIZATION=f"Bearer {token}")


access, refresh = got.json()["access"], got.json()["refresh"]
need(life(access) == 1200, f"an access token is valid for {life(access)} seconds")
need(life(refresh) == 30 * 86400, f"a refresh token is valid for {life(refresh)} seconds")
answer = page_of(access)
need(answer.status_code == 200, f"a token gets {answer.status_code} at {PAGE}")
need([row["customer"] for row in answer.json()] == ["ziva"], "a token does not get the orders")
made = client_of().post(
    PAGE,
    {"batch": order(ziva, batch(harvest(hive()))).batch_id, "quantity": 1, "address": "A"},
    format="json",
    HTTP_AUTHORIZATION=f"Bearer {access}",
)
need(made.status_code == 201, f"an order with a token answers {made.status_code}")
need(made.json()["customer"] == "ziva", "a token is of somebody else")
for token, what in (("a.b.c", "nonsense"), (refresh, "a refresh token")):
    status = page_of(token).status_code
    need(status in (401, 403), f"{what} as a token gets {status}")
again = client.post(REFRESH, {"refresh": refresh}, format="json")
need(again.status_code == 200, f"{REFRESH} answers {again.status_code}")
need(page_of(again.json()["access"]).status_code == 200, "a renewed token is of no use")
for wrong in ("a.b.c", access):
    status = client.post(REFRESH, {"refresh": wrong}, format="json").status_code
    need(status in (400, 401, 403), f"{REFRESH} answers a wrong token with {status}")
need(client_of(ziva).get(PAGE).status_code == 200, "a session is of no use")
page = client.get("/api/auth/login/")
need(page.status_code == 200, f"the session's login page answers {page.status_code}")
need("simplejwt" in (ROOT / "requirements.txt").read_text().lower(), "simplejwt is not required")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
