"""The model Vaccination, and its API for the staff."""

from datetime import date

from checking import (
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    queries,
    start,
    there_and_back,
)

start()
from django.core.exceptions import FieldDoesNotExist  # noqa: E402
from django.db import models  # noqa: E402
from pawprint_making import OLD_TESTS, animal, client_of, user  # noqa: E402

Vaccination = model("patients", "Vaccination")
KINDS = {
    "animal": models.ForeignKey,
    "vaccine": models.CharField,
    "batch": models.CharField,
    "given_on": models.DateField,
    "valid_until": models.DateField,
}
of = {}
for name, kind in KINDS.items():
    try:
        of[name] = Vaccination._meta.get_field(name)
    except FieldDoesNotExist:
        need(False, f"Vaccination has no field {name}")
    need(isinstance(of[name], kind), f"{name} is a {type(of[name]).__name__}")
    need(not isinstance(of[name], models.DateTimeField), f"{name} has a time, too")
need(of["vaccine"].max_length == 80, f"vaccine is of {of['vaccine'].max_length} characters")
need(of["batch"].max_length == 20, f"batch is of {of['batch'].max_length} characters")
need(of["batch"].blank, "batch must be given")
need(of["valid_until"].null and of["valid_until"].blank, "valid_until must be given")
need(not of["given_on"].null and not of["animal"].null, "given_on or animal may be left out")
need(of["animal"].related_model is model("patients", "Animal"), "animal is no Animal")
need(of["animal"].remote_field.on_delete is models.CASCADE, "it does not go with its animal")
there_and_back("patients")

LIST = "/api/v1/vaccinations/"
owner = user("ann")
cat, dog = animal(owner), animal()
desk, client, visitor = client_of(user("d", is_staff=True)), client_of(owner), client_of()
data = {"animal": cat.pk, "vaccine": "Rabies", "batch": "RB-77", "given_on": "2031-03-04"}
made = desk.post(LIST, data, format="json")
need(made.status_code == 201, f"a new one answers {made.status_code}: {made.content}")
row = Vaccination.objects.get()
saved = (row.animal, row.vaccine, row.batch, row.given_on, row.valid_until)
need(saved == (cat, "Rabies", "RB-77", date(2031, 3, 4), None), f"{saved} was saved")
need(made.json().items() >= {"id": row.pk, **data}.items(), f"the new one is {made.json()}")
least = {"animal": dog.pk, "vaccine": "Distemper", "given_on": "2031-05-06"}
made = desk.post(LIST, {**least, "valid_until": "2034-05-06"}, format="json")
need(made.status_code == 201, f"one without batch answers {made.status_code}: {made.content}")
need(made.json()["valid_until"] == "2034-05-06", f"valid_until became {made.json()}")
for wrong in (
    {"vaccine": ""},
    {"vaccine": "x" * 81},
    {"batch": "x" * 21},
    {"given_on": "soon"},
    {"given_on": None},
    {"animal": 999999},
    {"animal": None},
):
    done = desk.post(LIST, {**data, **wrong}, format="json")
    need(done.status_code == 400, f"{wrong} answers {done.status_code}")
    need(set(wrong) <= set(done.json()), f"{wrong} is answered with {done.json()}")
one = f"{LIST}{row.pk}/"
for caller, who in ((client, "a client"), (visitor, "a visitor")):
    for method, path in (
        ("get", LIST),
        ("get", one),
        ("post", LIST),
        ("put", one),
        ("patch", one),
        ("delete", one),
    ):
        body = None if method == "get" else data
        status = getattr(caller, method)(path, body, format="json").status_code
        need(status in (401, 403), f"{who} gets {status} for {method} of {path}")
need(Vaccination.objects.count() == 2, "others than the staff have written")


def listed():
    page = desk.get(LIST)
    need(page.status_code == 200, f"the list answers {page.status_code}")
    body = page.json()
    return {r["id"] for r in (body["results"] if isinstance(body, dict) else body)}


need(listed() == set(Vaccination.objects.values_list("pk", flat=True)), "not all are listed")
page = desk.get(one)
need(page.status_code == 200 and page.json()["vaccine"] == "Rabies", "one of them is broken")
done = desk.patch(one, {"batch": "RB-78"}, format="json")
need(done.status_code == 200, f"patch answers {done.status_code}")
done = desk.put(one, {**data, "vaccine": "Rabies II"}, format="json")
need(done.status_code == 200, f"put answers {done.status_code}")
row.refresh_from_db()
need(row.vaccine == "Rabies II", "put does not save")
need(desk.get(f"{LIST}999999/").status_code == 404, "an unknown one is not 404")
few, _, _ = queries(listed)
for turn in range(6):
    Vaccination.objects.create(animal=animal(), vaccine=f"V{turn}", given_on=date(2031, 1, 2))
many, _, sql = queries(listed)
need(few == many, f"the list takes {few} queries for 2, {many} for 8: {sql[-1]}")
need(desk.delete(one).status_code == 204, "delete does not answer 204")
need(not Vaccination.objects.filter(pk=row.pk).exists(), "delete does not delete")
dog.delete()
need(not Vaccination.objects.filter(vaccine="Distemper").exists(), "it stays without its animal")
need(client.get("/api/v1/animals/").status_code == 200, "a client can't read animals any more")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
