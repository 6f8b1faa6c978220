# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, depot, member, vehicle
from django.test import Client
from fleet.models import Vehicle

parks, roads = department("parks"), department("roads")
driver = member("dana", parks)
boss = member("boris", parks, "dispatcher")
other = member("rita", roads, "dispatcher")
auditor = member("aurel", roads, "auditor")
mine, theirs = vehicle("L-100P", parks, mileage=1000), vehicle("L-200R", roads, mileage=50)


def as_(who):
    client = Client(raise_request_exception=False)
    client.force_login(getattr(who, "user", who))
    return client


man = Vehicle.objects.create(
    plate="W-7", make="Unimog", department=parks, state="workshop", mileage=54321
)
Vehicle.objects.create(plate="R-9", make="Unimog", department=roads)
url = "/dispatch/vehicles/"
client = as_(boss)


def page(query=""):
    answer = client.get(url + query)
    need(answer.status_code == 200, f"GET {url}{query} answers {answer.status_code}")
    return answer.content.decode()


def shown(query=""):
    html = page(query)
    html = re.sub(r"\s*([<>])\s*", r"\1", html)
    return {p for p in ("L-100P", "L-200R", "W-7", "R-9") if f">{p}<" in html}


need(shown() == {"L-100P", "W-7"}, f"the page shows {shown()}")
html = page()
need("<nav>" in html, "the page does not extend the base template")
need(f"/dispatch/vehicles/{man.pk}/" in html, "no link to the vehicle's page")
need("Unimog" in html and re.search("54[.,\u202f\xa0 ]?321", html), "make or mileage is missing")
need("In the workshop" in html or "workshop" in html, "the state is missing")
for query, wanted in {
    "?state=workshop": {"W-7"},
    "?state=ready": {"L-100P"},
    "?state=retired": set(),
    "?q=unimog": {"W-7"},
    "?q=l-1": {"L-100P"},
    "?q=R-9": set(),
    "?q=zzz": set(),
    "?q=unimog&state=ready": set(),
    "?q=unimog&state=workshop": {"W-7"},
    "?q=": {"L-100P", "W-7"},
    "?state=": {"L-100P", "W-7"},
    "?q=&state=": {"L-100P", "W-7"},
}.items():
    need(shown(query) == wanted, f"{query} shows {shown(query)}, not {wanted}")
page("?state=nonsense")
page("?page=1")
need("<b>x</b>" not in page("?q=%3Cb%3Ex%3C/b%3E"), "q is not escaped")
few, _, _ = queries(page)
for n in range(8):
    vehicle(f"N-{n}", parks, depot=depot(parks, f"yard{n}"))
many, _, _ = queries(page)
need(many <= few + 1, f"{few} queries, with 8 more vehicles {many}")
need('/dispatch/vehicles/"' in client.get("/dispatch/").content.decode(), "no link in the nav")
need(as_(driver).get(url).status_code == 403, "drivers get in")
answer = Client().get(url)
need(answer.status_code == 302 and "/accounts/login/" in answer.url, "no login for strangers")
need(client.get(f"{url}{man.pk}/").status_code == 200, "the page of a vehicle is broken")
old_tests(25)

good()
