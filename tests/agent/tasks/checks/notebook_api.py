"""A CRUD API of notebook entries: each user's own, nobody else's."""

import sys

from checking import ROOT, endpoint, good, need, no_missing_migrations, old_tests, queries, start

sys.path.insert(0, str(ROOT / "src"))
start()
from datetime import date  # noqa: E402

from coldstore.bench.models import NotebookEntry  # noqa: E402
from coldstore.samples.models import Sample, Study  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

listing, row = endpoint("NotebookEntry")
need(listing.startswith("/api/v1/"), f"it is at {listing}, not below /api/v1/")
User = get_user_model()
mine, other = User.objects.create_user("mine"), User.objects.create_user("other")
study = Study.objects.create(code="s1", title="S", lead=other)
sample = Sample.objects.create(
    accession="A-1", study=study, kind="soil", collected_on=date(2024, 1, 1)
)
theirs = NotebookEntry.objects.create(author=other, title="Secret plan", body="hush")
alien = row.replace("<>", str(theirs.pk))

visitor = APIClient()
for method, page in (("get", listing), ("post", listing), ("get", alien), ("delete", alien)):
    status = getattr(visitor, method)(page, {"title": "x", "body": "y"}, format="json").status_code
    need(status in (401, 403), f"a visitor's {method} of {page} is answered with {status}")

client = APIClient()
client.force_authenticate(mine)
answer = client.post(
    listing,
    {"title": "Monday", "body": "Thawed A-1.", "sample": sample.pk, "author": other.pk},
    format="json",
)
need(answer.status_code == 201, f"creating is answered with {answer.status_code}: {answer.content}")
entry = NotebookEntry.objects.exclude(pk=theirs.pk).get()
need(entry.author == mine, "the author is not who is logged in")
need((entry.title, entry.body) == ("Monday", "Thawed A-1."), "title or body differ")
need(entry.sample == sample, "the sample is not kept")
own = row.replace("<>", str(entry.pk))
answer = client.post(listing, {"title": "Tuesday", "body": "No sample."}, format="json")
need(answer.status_code == 201, f"without a sample: {answer.status_code} {answer.content}")

body = client.get(listing).json()
need(set(body) >= {"count", "results"}, "the list has no pages, as the others have")
need(
    [r["title"] for r in body["results"]] == ["Tuesday", "Monday"], f"the list is {body['results']}"
)
one = client.get(own).json()
need(one["title"] == "Monday" and one["body"] == "Thawed A-1.", f"one entry is {one}")
need(one.get("created_at"), "created_at is not shown")
created = entry.created_at
answer = client.patch(
    own,
    {"title": "Mon", "author": other.pk, "created_at": "2001-01-01T00:00:00Z"},
    format="json",
)
need(answer.status_code == 200, f"patch is answered with {answer.status_code}")
entry.refresh_from_db()
need(entry.title == "Mon" and entry.body == "Thawed A-1.", "patch changed the wrong fields")
need(entry.author == mine, "an entry can be given to someone else")
need(entry.created_at == created, "created_at can be set")
answer = client.put(own, {"title": "Moon", "body": "All new.", "sample": None}, format="json")
need(answer.status_code == 200, f"put is answered with {answer.status_code}: {answer.content}")
entry.refresh_from_db()
need((entry.title, entry.body, entry.sample) == ("Moon", "All new.", None), "put failed")

for wrong in (
    {"title": "", "body": "x"},
    {"title": "x"},
    {"title": "x" * 121, "body": "x"},
    {"title": "x", "body": "x", "sample": 999999},
    {"title": "x", "body": "x", "sample": "soil"},
):
    status = client.post(listing, wrong, format="json").status_code
    need(status == 400, f"{str(wrong)[:60]} is answered with {status}")

for user in (mine, User.objects.create_user("staff", is_staff=True)):
    client.force_authenticate(user)
    for method in ("get", "put", "patch", "delete"):
        data = {"title": "hacked", "body": "hacked"}
        status = getattr(client, method)(alien, data, format="json").status_code
        need(status in (403, 404), f"{user}'s {method} of another's entry: {status}")
    text = client.get(listing).content.decode()
    need("Secret plan" not in text, f"{user} sees another's entries")
theirs.refresh_from_db()
need(theirs.title == "Secret plan", "another's entry was changed")
client.force_authenticate(mine)
need(client.get(row.replace("<>", "999999")).status_code == 404, "an unknown one is not 404")
need(client.delete(own).status_code == 204, "deleting fails")
need(not NotebookEntry.objects.filter(pk=entry.pk).exists(), "it is still there")

for number in range(2):
    NotebookEntry.objects.create(author=mine, title=f"S{number}", body="x", sample=sample)
few, _, _ = queries(lambda: client.get(listing))
for number in range(8):
    NotebookEntry.objects.create(author=mine, title=f"T{number}", body="x", sample=sample)
many, _, _ = queries(lambda: client.get(listing))
need(many <= few, f"the list takes {few} queries for three entries, {many} for eleven")
no_missing_migrations()
old_tests(9)
good()
