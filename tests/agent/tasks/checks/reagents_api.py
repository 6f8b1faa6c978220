"""/api/v1/reagents/ can be read by those who are logged in; neither price nor remarks show."""

import sys

from checking import ROOT, good, need, no_missing_migrations, old_tests, start

sys.path.insert(0, str(ROOT / "src"))
start()
from coldstore.bench.models import Reagent  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

URL = "/api/v1/reagents/"
reagents = [
    Reagent.objects.create(
        name=name,
        catalogue_no=f"C-{name}",
        storage="fridge",
        lot="L9",
        expires_on="2031-02-03",
        purchase_price="4711.17",
        remarks="haggled down",
    )
    for name in ("Trypsin", "Agar", "Buffer")
]
one = f"{URL}{reagents[0].pk}/"
visitor, client = APIClient(), APIClient()
client.force_authenticate(get_user_model().objects.create_user("user"))
status = client.get(URL).status_code
need(status == 200, f"{URL} answers {status}")
for page in (URL, one):
    status = visitor.get(page).status_code
    need(status in (401, 403), f"a visitor gets {status} at {page}")
body = client.get(URL).json()
need(set(body) >= {"count", "results"}, "the list has no pages, as the others have")
need(
    [row["name"] for row in body["results"]] == ["Agar", "Buffer", "Trypsin"],
    f"the list is {body['results']}",
)
answer = client.get(one)
need(answer.status_code == 200, f"{one} answers {answer.status_code}")
row = answer.json()
right = {
    "name": "Trypsin",
    "catalogue_no": "C-Trypsin",
    "storage": "fridge",
    "lot": "L9",
    "expires_on": "2031-02-03",
}
for key, value in right.items():
    need(row.get(key) == value, f"{key} is {row.get(key)!r}, not {value!r}")
for page in (URL, one, f"{URL}?format=json", f"{URL}?ordering=purchase_price"):
    text = client.get(page).content.decode()
    for hidden in ("4711", "haggled", "purchase_price", "remarks"):
        need(hidden not in text, f"{hidden!r} is to be seen at {page}")
root = get_user_model().objects.create_superuser("root")
for user in (None, root):
    if user:
        client.force_authenticate(user)
    for method, page in (("post", URL), ("put", one), ("patch", one), ("delete", one)):
        status = getattr(client, method)(page, {"name": "x"}, format="json").status_code
        need(status in (403, 405), f"{method} of {page} is answered with {status}")
need(Reagent.objects.filter(name="Trypsin").exists(), "it was changed")
need(client.get(f"{URL}999999/").status_code == 404, "an unknown one is not 404")
need(client.get("/api/v1/samples/").status_code == 200, "/api/v1/samples/ is gone")
no_missing_migrations()
old_tests(9)
good()
