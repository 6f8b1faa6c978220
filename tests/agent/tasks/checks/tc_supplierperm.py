# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_canteen import *
from orders.models import Supplier

cook, staff = user("cook"), user("staff", is_staff=True)
where, farm, onion = kitchen("North", cook), supplier("Farm"), ingredient("Onion")
c, s, nobody = client(cook), client(staff), client()
one = f"/api/suppliers/{farm.pk}/"
new = {"name": "New", "email": "n@example.com"}
for url in ("/api/suppliers/", one):
    need(c.get(url).status_code == 200 and s.get(url).status_code == 200, f"reading {url}")
    need(nobody.get(url).status_code in (401, 403), f"{url} without login")
need(c.get("/api/suppliers/").json()[0]["email"] == "farm@example.com", "the list for cooks")
for who, name in ((c, "a cook"), (nobody, "nobody")):
    for method, url in (("post", "/api/suppliers/"), ("put", one), ("patch", one), ("delete", one)):
        r = post(who, url, new, method)
        need(r.status_code in (401, 403), f"{method} of {name} gives {r.status_code}")
need(list(Supplier.objects.values_list("name", flat=True)) == ["Farm"], "suppliers were changed")
r = post(s, "/api/suppliers/", new)
need(r.status_code == 201, f"post of staff gives {r.status_code}")
mine = f"/api/suppliers/{r.json()['id']}/"
need(post(s, mine, {"phone": "1"}, "patch").status_code == 200, "patch of staff")
need(post(s, mine, {**new, "phone": "2"}, "put").status_code == 200, "put of staff")
need(s.delete(mine).status_code == 204, "delete of staff")
r = post(
    c,
    "/api/orders/",
    {
        "kitchen": where.pk,
        "supplier": farm.pk,
        "delivery_date": "2025-03-09",
        "lines": [{"ingredient": onion.pk, "quantity": "1", "price": "1"}],
    },
)
need(r.status_code == 201, "cooks can't place orders any more")
finish("canteen")
