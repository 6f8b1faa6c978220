# ruff: noqa: B007, E402
# ruff: noqa: F403, F405
import re

from at_coopcab import *

start()
from fleet.models import Inspection

c, chief = client(boss()), dispatcher()
url = "/admin/fleet/driver/"


def inspect(v, *days):
    for d in days:
        Inspection.objects.create(
            vehicle=v, inspector=chief, done_on=datetime.date(2025, 1, d), passed=True
        )


def fill(n):
    for i in range(n):
        d = driver(car=i % 3 != 1)
        for j in range(i % 3):
            ride(driver=d, status="finished")
        if d.vehicle:
            inspect(d.vehicle, *range(1, 1 + i % 3))


fill(3)
_, few = queries_of(c, url)
fill(24)
busy = driver(name="Busy Bea")
for s in ("finished", "finished", "finished", "cancelled", "assigned"):
    ride(driver=busy, status=s)
inspect(busy.vehicle, 9, 21, 4)
other = driver(car=busy.vehicle, name="Second Sue")
lone, fresh = driver(car=False, name="Lone Lou"), driver(name="Fresh Flo")
response, many = queries_of(c, url)
need(many == few, f"{few} queries with 3 drivers, {many} with 31")
html = response.content.decode()


def cells(name):
    hit = [x for x in re.findall(r"<tr>.*?</tr>", html, re.S) if name in x and "field-" in x]
    need(len(hit) == 1, f"{len(hit)} rows with {name}")
    found = re.findall(r'class="field-(\w+)[^"]*"[^>]*>(.*?)</t[dh]>', hit[0], re.S)
    return [k for k, _ in found], [re.sub(r"<[^>]+>", "", v).strip() for _, v in found]


names, bea = cells("Busy Bea")
need(len(names) == 6, f"the columns are {names}")
heads = [
    " ".join(re.sub(r"<[^>]+>", "", x).split())
    for x in re.findall(r'<th scope="col"[^>]*>(.*?)</th>', html, re.S)
]
need(
    [h.lower() for h in heads][-6:]
    == ["name", "email", "plate", "rides finished", "last inspection", "active"],
    f"heads {heads}",
)
need(bea[:5] == ["Busy Bea", busy.user.email, busy.vehicle.plate, "3", "2025-01-21"], f"{bea}")
need(
    cells("Second Sue")[1][2:5] == [busy.vehicle.plate, "0", "2025-01-21"], f"{cells('Second Sue')}"
)
need(cells("Lone Lou")[1][2:5] == ["-", "0", "-"], f"{cells('Lone Lou')}")
need(cells("Fresh Flo")[1][2:5] == [fresh.vehicle.plate, "0", "never"], f"{cells('Fresh Flo')}")
got = c.get(url, {"q": "busy"})
need(
    got.status_code == 200 and [d.pk for d in got.context["cl"].result_list] == [busy.pk],
    "the search",
)
need(c.get(url, {"o": "1"}).status_code == 200, "sorting by name")
page = c.get(f"{url}{busy.pk}/change/")
need(page.status_code == 200, "the form page")
need(
    c.get(
        "/admin/autocomplete/",
        {"app_label": "rides", "model_name": "ride", "field_name": "driver", "term": "bea"},
    ).json()["results"]
    != [],
    "autocomplete",
)
finish("coopcab")
