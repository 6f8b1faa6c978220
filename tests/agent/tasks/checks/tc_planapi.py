# ruff: noqa: E402, F403, F405
from looking_on import *

start()
from at_canteen import *
from menus.models import MenuPlan

cook = user("cook")
mine, foreign = kitchen("North", cook), kitchen("South")
own, own2, theirs = plan(mine, 0), plan(mine, 1), plan(foreign, 0)
c = client(cook)
URL = "/api/menu-plans/"
r = c.get(URL)
need(r.status_code == 200, f"{URL} gives {r.status_code}")
data = r.json()
data = data["results"] if isinstance(data, dict) else data
want = {"id": own.pk, "kitchen": mine.pk, "week_start": "2025-03-03", "status": "draft"}
need(sorted(x["id"] for x in data) == [own.pk, own2.pk], f"the list has {data}")
need(want in data, f"{want} is not in {data}")
need(c.get(f"{URL}{own.pk}/").json() == want, "one plan")
need(c.get(f"{URL}{theirs.pk}/").status_code == 404, "a foreign plan can be read")
boss = client(user("boss", is_superuser=True))
need(boss.get(f"{URL}{theirs.pk}/").status_code == 200, "superusers")
for method, url in (
    ("post", URL),
    ("put", f"{URL}{own.pk}/"),
    ("patch", f"{URL}{own.pk}/"),
    ("delete", f"{URL}{own.pk}/"),
):
    r = post(c, url, {**want, "week_start": "2025-06-02"}, method)
    need(r.status_code in (403, 405), f"{method} gives {r.status_code}")
need(MenuPlan.objects.count() == 3, "plans were changed")
need(client().get(URL).status_code in (401, 403), "without login")
finish("canteen")
