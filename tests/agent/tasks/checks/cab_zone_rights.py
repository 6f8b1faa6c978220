# ruff: noqa: E402
# ruff: noqa: F403, F405
from at_coopcab import *

start()
from rides.models import Zone

z = zone(slug="harbour")
url, one = "/api/v1/zones/", f"/api/v1/zones/{z.pk}/"
body = {"name": "New", "slug": "new", "base_fare_cents": 1, "per_km_cents": 1}
for who in (user(), driver().user, user(is_staff=True)):
    c = api(who)
    need(
        c.get(url).status_code == 200 and c.get(one).status_code == 200, f"a {who.role} can't read"
    )
    for method, at, data in (
        ("post", url, body),
        ("put", one, body),
        ("patch", one, {"base_fare_cents": 1}),
        ("delete", one, None),
    ):
        code = getattr(c, method)(at, data, format="json").status_code
        need(code == 403, f"{method} by a {who.role} gives {code}")
anon = api()
for method, at, data in (
    ("get", url, None),
    ("get", one, None),
    ("post", url, body),
    ("patch", one, {"base_fare_cents": 1}),
    ("delete", one, None),
):
    code = getattr(anon, method)(
        at, data, **({} if method == "get" else {"format": "json"})
    ).status_code
    need(code in (401, 403), f"{method} by a visitor gives {code}")
z.refresh_from_db()
need(z.base_fare_cents == 400 and Zone.objects.count() == 1, "a zone was changed")
for who in (dispatcher(), boss()):
    c = api(who)
    made = c.post(url, {**body, "slug": f"new{who.pk}"}, format="json")
    need(made.status_code == 201, f"POST by a dispatcher gives {made.status_code}")
    at = f"{url}{made.json()['id']}/"
    need(
        c.patch(at, {"per_km_cents": 7}, format="json").status_code == 200, "PATCH by a dispatcher"
    )
    need(Zone.objects.get(pk=made.json()["id"]).per_km_cents == 7, "PATCH changes nothing")
    need(
        c.put(at, {**body, "slug": f"put{who.pk}"}, format="json").status_code == 200,
        "PUT by a dispatcher",
    )
    need(c.delete(at).status_code == 204, "DELETE by a dispatcher")
need(
    api(user())
    .post("/api/v1/rides/", {"zone": z.pk, "pickup": "A", "dropoff": "B"}, format="json")
    .status_code
    == 201,
    "riders can't request rides any more",
)
need(
    api().post("/api/v1/quotes/", {"zone": "harbour", "km": 2}, format="json").status_code == 200,
    "quotes",
)
finish("coopcab")
