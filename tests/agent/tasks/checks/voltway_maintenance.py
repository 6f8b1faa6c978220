"""Visits of maintenance: a model, and all of CRUD for staff alone."""

from datetime import date

from checking import (
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    start,
    there_and_back,
)

start()
from django.core.exceptions import FieldDoesNotExist  # noqa: E402
from django.db import models  # noqa: E402
from voltway.stations.models import Connector  # noqa: E402
from voltway_making import OLD_TESTS, client_of, connector, rows, staff, user, works  # noqa: E402

LIST = "/v2/maintenance-visits/"
Visit = model("charging", "MaintenanceVisit")
kinds = {
    "connector": models.ForeignKey,
    "technician": models.CharField,
    "planned_for": models.DateField,
    "notes": models.TextField,
    "done": models.BooleanField,
}
for name, kind in kinds.items():
    try:
        found = Visit._meta.get_field(name)
    except FieldDoesNotExist:
        need(False, f"there is no field {name}")
    need(isinstance(found, kind), f"{name} is a {type(found).__name__}")
    need(not found.unique, f"{name} is unique")
need(not isinstance(Visit._meta.get_field("planned_for"), models.DateTimeField), "it has a time")
need(Visit._meta.get_field("connector").related_model is Connector, "it is of no Connector")
need(Visit._meta.get_field("technician").max_length == 80, "technician has not 80 characters")
need(Visit._meta.get_field("notes").blank, "notes are needed")
need(Visit._meta.get_field("done").default is False, "done is not false by default")
there_and_back("charging")

where, elsewhere = connector(), connector()
data = {"connector": where.pk, "technician": "Una", "planned_for": "2031-04-05"}
office = client_of(staff())
kept = Visit.objects.create(connector=elsewhere, technician="Sean", planned_for="2031-01-02")
ONE = f"{LIST}{kept.pk}/"
for who, statuses in ((None, {401, 403}), (user(), {403})):
    client = client_of(who)
    for method, page in (
        ("get", LIST),
        ("post", LIST),
        ("get", ONE),
        ("put", ONE),
        ("patch", ONE),
        ("delete", ONE),
    ):
        status = getattr(client, method)(page, data).status_code
        need(status in statuses, f"{method} {page} answers {who} with {status}")
need(Visit.objects.count() == 1, "one who is not of the staff changed the visits")

answer = office.post(LIST, data)
need(answer.status_code == 201, f"a new visit answers {answer.status_code}: {answer.content}")
row = Visit.objects.exclude(pk=kept.pk).get()
saved = (row.connector, row.technician, row.planned_for, row.notes, row.done)
need(saved == (where, "Una", date(2031, 4, 5), "", False), f"{saved} was saved")
said = answer.json()
need(said["connector"] == where.pk, f"its connector is said to be {said['connector']}")
for name, value in {
    "technician": "Una",
    "planned_for": "2031-04-05",
    "notes": "",
    "done": False,
    "id": row.pk,
}.items():
    need(said.get(name) == value, f"{name} is said to be {said.get(name)!r}")
found = rows(office.get(LIST))
need({line["id"] for line in found} == {row.pk, kept.pk}, f"the list is {found}")
need(office.get(ONE).json()["technician"] == "Sean", "one visit is not shown")
answer = office.patch(ONE, {"done": True, "notes": "New cable"}, format="json")
need(answer.status_code == 200, f"a change answers {answer.status_code}")
kept.refresh_from_db()
need(kept.done and kept.notes == "New cable" and kept.technician == "Sean", "it isn't changed")
need(office.put(ONE, data).status_code == 200, "a visit can't be replaced")
need(office.delete(ONE).status_code == 204, "a visit can't be deleted")
need(office.get(ONE).status_code == 404, "a visit that was deleted is there")
for wrong in (
    {"technician": ""},
    {"technician": "x" * 81},
    {"planned_for": "soon"},
    {"planned_for": ""},
    {"connector": 99999},
):
    answer = office.post(LIST, {**data, **wrong})
    need(answer.status_code == 400, f"{wrong} answers {answer.status_code}")
    need(set(wrong) <= set(answer.json()), f"{wrong} is answered by {answer.json()}")
need(office.post(LIST, data).status_code == 201, "a second visit on the same day is refused")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
