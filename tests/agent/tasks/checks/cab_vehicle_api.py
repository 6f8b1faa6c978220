# ruff: noqa: E402
# ruff: noqa: F403, F405
from at_coopcab import *

start()
from fleet.models import Vehicle

a = vehicle(plate="A1", seats=6, wheelchair=True, purchase_price_cents=3141592)
b = vehicle(plate="B2", purchase_price_cents=3141592)
off = vehicle(plate="C3", in_service=False, wheelchair=True)
url = "/api/v1/vehicles/"
for who in (user(), driver(car=False).user, dispatcher(), boss()):
    c = api(who)
    got = c.get(url)
    need(got.status_code == 200, f"GET by a {who.role} gives {got.status_code}")
    need(sorted(x["plate"] for x in rows(got)) == ["A1", "B2"], f"{got.json()}")
    one = c.get(f"{url}{a.pk}/")
    need(
        one.status_code == 200
        and one.json()
        == {"id": a.pk, "plate": "A1", "make": "Skoda", "seats": 6, "wheelchair": True},
        f"{one.json()}",
    )
    need(
        b"3141592" not in got.content + one.content
        and b"purchase" not in got.content + one.content,
        "the price is visible",
    )
    need(set(rows(got)[0]) == {"id", "plate", "make", "seats", "wheelchair"}, "the list's keys")
    need(c.get(f"{url}{off.pk}/").status_code == 404, "a vehicle out of service is visible")
    for q, want in (("true", ["A1"]), ("false", ["B2"]), ("", ["A1", "B2"])):
        got = c.get(url, {"wheelchair": q} if q else {})
        need([x["plate"] for x in rows(got)] == want, f"wheelchair={q}: {got.json()}")
    for method, at in (
        ("post", url),
        ("put", f"{url}{a.pk}/"),
        ("patch", f"{url}{a.pk}/"),
        ("delete", f"{url}{a.pk}/"),
    ):
        code = getattr(c, method)(
            at, {"plate": "X", "make": "Y", "seats": 3}, format="json"
        ).status_code
        need(code in (403, 405), f"{method} gives {code}")
need(
    Vehicle.objects.count() == 3 and Vehicle.objects.get(pk=a.pk).plate == "A1",
    "something was written",
)
need(
    api().get(url).status_code in (401, 403)
    and api().get(f"{url}{a.pk}/").status_code in (401, 403),
    "visitors can read",
)
finish("coopcab")
