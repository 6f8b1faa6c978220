"""Collections are read by who is signed in, and written by the staff."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from records.models import Collection  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402
from vestry_making import OLD_TESTS, reader, user  # noqa: E402

LIST, ONE = "/api/collections/", "/api/collections/maps/"
Collection.objects.create(title="Maps", slug="maps")
DATA = {"title": "Plans", "slug": "plans", "description": "Of the tower"}


def client_of(who):
    client = APIClient()
    client.force_login(who)
    return client


visitor, outsider = APIClient(), client_of(reader().user)
staff = client_of(user("archivist", is_staff=True))
for page in (LIST, ONE):
    need(outsider.get(page).status_code == 200, f"a reader can't read {page} any more")
    need(visitor.get(page).status_code in (401, 403), f"a visitor reads {page}")
need(outsider.get(LIST).json()[0]["title"] == "Maps", "a reader does not see the collections")
for client, who in ((outsider, "a reader"), (visitor, "a visitor")):
    for method, page in (("post", LIST), ("put", ONE), ("patch", ONE), ("delete", ONE)):
        status = getattr(client, method)(page, DATA, format="json").status_code
        need(status in (401, 403), f"{who} gets {status} for {method}")
kept = list(Collection.objects.values_list("title", "slug"))
need(kept == [("Maps", "maps")], f"the collections became {kept}")

need(staff.get(LIST).status_code == 200, "the staff can't read")
done = staff.post(LIST, DATA, format="json")
need(done.status_code == 201, f"the staff's post answers {done.status_code}")
for method, change in (("patch", {"title": "Drawings"}), ("put", {**DATA, "title": "Sketches"})):
    done = getattr(staff, method)("/api/collections/plans/", change, format="json")
    need(done.status_code == 200, f"the staff's {method} answers {done.status_code}")
    title = Collection.objects.get(slug="plans").title
    need(title == change["title"], f"the staff's {method} leaves {title}")
need(staff.delete(ONE).status_code == 204, "the staff can't delete")
need(not Collection.objects.filter(slug="maps").exists(), "it is still there")
for page in ("/api/records/", "/api/loans/", "/api/search/?q=map"):
    need(outsider.get(page).status_code == 200, f"a reader can't read {page} any more")
need(visitor.get("/api/search/?q=map").status_code == 200, "the search is closed")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
