"""Closures of huts: a model, an API that all read and staff writes, the admin."""

from checking import (
    field,
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    start,
    there_and_back,
)

start("config.settings.test")
from django.contrib import admin  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.test import Client  # noqa: E402
from hutbook_making import API, OLD_TESTS, client_of, hut, staff, user, works  # noqa: E402

Closure, Hut = model("huts", "Closure"), model("huts", "Hut")
field(Closure, "ForeignKey", to=Hut, null=False)
for name in ("starts_on", "ends_on"):
    need(Closure._meta.get_field(name).get_internal_type() == "DateField", f"{name} is no date")
keys = {key for key, _ in Closure._meta.get_field("reason").flatchoices}
need(keys == {"weather", "works", "staff"}, f"the reasons are {keys}")
where, other = hut(), hut()
path = f"{API}closures/"
data = {
    "hut": where.slug,
    "starts_on": "2027-01-10",
    "ends_on": "2027-02-20",
    "reason": "weather",
}
office = client_of(staff())
READERS = {
    "a visitor": client_of(),
    "a user": client_of(user()),
    "a warden": client_of(user(is_warden=True)),
}
for name, client in READERS.items():
    answer = client.post(path, data, format="json")
    need(answer.status_code in (401, 403), f"{name} closes a hut: {answer.status_code}")
need(not Closure.objects.exists(), "someone closed a hut")
answer = office.post(path, {**data, "note": "n" * 200}, format="json")
need(answer.status_code == 201, f"staff's closure answers {answer.status_code} {answer.content!r}")
row = Closure.objects.get()
need((row.hut, str(row.starts_on), row.note) == (where, "2027-01-10", "n" * 200), "it is wrong")
one = f"{path}{row.pk}/"
for name, client in READERS.items():
    found = client.get(path)
    need(found.status_code == 200, f"{name} can't read: {found.status_code}")
    listed = found.json()
    listed = listed["results"] if isinstance(listed, dict) else listed  # of pages nothing is said
    need(isinstance(listed, list) and len(listed) == 1, f"the list is {found.json()}")
    found = client.get(one).json()
    need({key: found.get(key) for key in data} == data, f"{name} reads {found}")
    need({"id", "note"} <= set(found), f"{name} reads {found}")
    for method in ("put", "patch", "delete"):
        answer = getattr(client, method)(one, {**data, "reason": "works"}, format="json")
        need(answer.status_code in (401, 403), f"{name}: {method} answers {answer.status_code}")
row.refresh_from_db()
need(row.reason == "weather", "someone changed it")
BAD = {
    "the end before the start": {"ends_on": "2027-01-09"},
    "a strange reason": {"reason": "lazy"},
    "an unknown hut": {"hut": "nope"},
    "a long note": {"note": "n" * 201},
    "no date": {"starts_on": "soon"},
    "no start": {"starts_on": None},
}
for name, wrong in BAD.items():
    answer = office.post(path, {**data, **wrong}, format="json")
    need(answer.status_code == 400, f"{name} answers {answer.status_code}")
need(Closure.objects.count() == 1, "something wrong is saved")
answer = office.patch(one, {"ends_on": "2027-01-09"}, format="json")
need(answer.status_code == 400, f"the end patched before the start: {answer.status_code}")
answer = office.patch(one, {"ends_on": "2027-01-10", "reason": "works"}, format="json")
need(answer.status_code == 200, f"a closure of one day answers {answer.status_code}")
row.refresh_from_db()
need((str(row.ends_on), row.reason) == ("2027-01-10", "works"), "the change is lost")
answer = office.put(one, {**data, "hut": other.slug}, format="json")
row.refresh_from_db()
need(answer.status_code == 200 and row.hut == other, f"put answers {answer.status_code}")
need(office.delete(one).status_code == 204, "staff can't delete it")
office.post(path, data, format="json")
need(Closure.objects.count() == 1, "no closure without a note")
where.delete()
need(not Closure.objects.exists(), "the closures of a deleted hut stay")
need(admin.site._registry.get(Closure) is not None, "it is not in the admin")
boss = get_user_model().objects.create_superuser("boss")
client = Client()
client.force_login(boss)
for url in ("", "add/"):
    answer = client.get(f"/admin/huts/closure/{url}")
    need(answer.status_code == 200, f"the admin's {url} answers {answer.status_code}")
form = {**data, "hut": other.pk, "ends_on": "2027-01-09", "note": ""}
client.post("/admin/huts/closure/add/", form)
need(not Closure.objects.exists(), "the admin saves an end before the start")
client.post("/admin/huts/closure/add/", {**form, "ends_on": "2027-01-11"})
need(Closure.objects.count() == 1, "the admin does not save")
works()
there_and_back("huts")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
