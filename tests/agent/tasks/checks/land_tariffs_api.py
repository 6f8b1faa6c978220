# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_landing import *
from stations.models import Tariff

m = make()
a = Tariff.objects.create(
    make=m, season="low", hours=4, price=Decimal("25.00"), margin_note="secret margin"
)
b = Tariff.objects.create(make=m, season="high", hours=4, price=Decimal("35.50"))
url = "/api/v1/tariffs/"
for c in (client(), client(user())):
    r = c.get(url)
    need(r.status_code == 200, f"list gives {r.status_code}")
    data = {d["key"]: d for d in rows(r)}
    need(set(data) == {str(a.key), str(b.key)}, f"list: {data}")
    r = c.get(f"{url}{a.key}/")
    need(r.status_code == 200, f"one gives {r.status_code}")
    for one in (r.json(), data[str(a.key)]):
        need(set(one) == {"key", "make", "season", "hours", "price"}, f"fields {sorted(one)}")
        need(
            one["make"] == m.title
            and one["season"] == "low"
            and one["hours"] == 4
            and str(one["price"]) == "25.00",
            f"{one}",
        )
    need("secret margin" not in c.get(url).content.decode(), "margin_note")
c = client(boss())
for method, where in (
    ("post", url),
    ("put", f"{url}{a.key}/"),
    ("patch", f"{url}{a.key}/"),
    ("delete", f"{url}{a.key}/"),
):
    s = post(
        c, where, {"hours": 9, "season": "low", "price": "1.00", "make": m.title}, method
    ).status_code
    need(s in (403, 405), f"{method} gives {s}")
need(Tariff.objects.count() == 2, "tariffs changed")
need(client().get(f"{url}00000000-0000-0000-0000-000000000000/").status_code == 404, "unknown key")
finish(PROJECT)
