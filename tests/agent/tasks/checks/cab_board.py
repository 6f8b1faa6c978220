# ruff: noqa: F403, F405
import re

from at_coopcab import *

start()
c = client(dispatcher())


def fill(n):
    for i in range(n):
        d = (None, driver(), driver(car=False))[i % 3]
        r = ride(driver=d, status="assigned" if d else "requested")
        for j in range(i % 4):
            note(r, f"remark {j}")


fill(4)
_, few = queries_of(c, "/dispatch/")
fill(24)
z = zone(name="Harbour", slug="harbour")
mira = driver(name="Mira Kohl")
a = ride(
    pickup="Opera",
    dropoff="Quay",
    driver=mira,
    zone=z,
    status="assigned",
    rider=user(name="Rita Lin"),
)
for text in ("first words", "second words", "third and last words of a note, which is a long one"):
    note(a, text)
ride(pickup="Museum", driver=driver(car=False, name="Nocar Nick"), status="assigned")
ride(pickup="Stadium", zone=z)
note(ride(pickup="Zoo"), "just one")
ride(pickup="Finished", status="finished")
ride(pickup="Cancelled", status="cancelled")
response, many = queries_of(c, "/dispatch/")
need(many == few, f"{few} queries with 4 rides, {many} with 32")
need(many <= 8, f"{many} queries")
html = response.content.decode()


def row(name):
    at = [x for x in re.findall(r"<tr class=\"ride\">.*?</tr>", html, re.S) if name in x]
    need(len(at) == 1, f"{len(at)} rows with {name}")
    return [
        " ".join(re.sub(r"<[^>]+>", " ", x).split())
        for x in re.findall(r"<td>(.*?)</td>", at[0], re.S)
    ]


want = [
    "Rita Lin",
    "Opera",
    "Quay",
    "Harbour",
    f"Mira Kohl ({mira.vehicle.plate})",
    "3 notes: third and last words of a note, which i…",
]
need(row("Opera")[1:] == want, f"a row: {row('Opera')}")
need(row("Museum")[5] == "Nocar Nick (no car)" and row("Museum")[6] == "", f"{row('Museum')}")
need(row("Stadium")[5] == "nobody", f"{row('Stadium')}")
need(row("Zoo")[6] == "1 note: just one", f"{row('Zoo')}")
need("Finished" not in html and "Cancelled" not in html, "closed rides on the board")
need(html.count('<tr class="ride">') == 32, "32 rows expected")
one, n = queries_of(c, "/dispatch/", {"zone": "harbour"})
need(one.content.decode().count('<tr class="ride">') == 2 and n <= few, "the filter by zone")
need(
    client().get("/dispatch/").status_code == 302
    and client(user()).get("/dispatch/").status_code == 403,
    "who may see the board",
)
finish("coopcab")
