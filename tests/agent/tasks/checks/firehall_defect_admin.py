"""Defects in the admin: columns, filters, search, and a date that nobody changes."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.contrib import admin  # noqa: E402
from django.utils import timezone  # noqa: E402
from firehall_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    defect,
    member,
    user,
    vehicle,
    works,
)
from garage.models import Defect  # noqa: E402

PAGE = "/admin/garage/defect/"
need(Defect in admin.site._registry, "Defect is not in the admin")
of = admin.site._registry[Defect]
client = client_of(user(is_staff=True, is_superuser=True))
one, two = vehicle(call_sign="Tank 7"), vehicle(call_sign="Ladder 8")
mirror = defect(one, member(), "Left mirror", blocks_use=True)
brakes = defect(two, member(), "Brakes squeal", hours=3)
lamp = defect(two, member(), "Lamp", hours=6, fixed_at=timezone.now())


def listed(**query):
    answer = client.get(PAGE, query)
    need(answer.status_code == 200, f"{query}: the list answers {answer.status_code}")
    return answer, {row.pk for row in answer.context["cl"].result_list}


answer, found = listed()
need(found == {mirror.pk, brakes.pk, lamp.pk}, f"the list has {found}")
text = answer.content.decode()
columns = list(answer.context["cl"].list_display)
for name in ("vehicle", "text", "reporter", "blocks_use", "reported_at", "fixed_at"):
    need(name in columns, f"{name} is not among the columns {columns}")
for part in ("Tank 7", "Left mirror", str(mirror.reporter)):
    need(part in text, f"{part!r} is not in the list")
named = {getattr(spec, "field_path", "") for spec in answer.context["cl"].filter_specs}
need({"vehicle", "blocks_use"} <= named, f"the filters are of {named}")
for query, wanted in (
    ({"vehicle__id__exact": one.pk}, {mirror.pk}),
    ({"blocks_use__exact": 0}, {brakes.pk, lamp.pk}),
    ({"q": "squeal"}, {brakes.pk}),
    ({"q": "tank 7"}, {mirror.pk}),
    ({"q": "ladder"}, {brakes.pk, lamp.pk}),
):
    _, found = listed(**query)
    need(found == wanted, f"{query} finds {found}, not {wanted}")

page = f"{PAGE}{mirror.pk}/change/"
answer = client.get(page)
text = answer.content.decode()
need(answer.status_code == 200, f"the page of a defect answers {answer.status_code}")
need('name="text"' in text and 'name="blocks_use"' in text, "the text can't be changed")
need("Reported at" in text, "reported_at is not shown on the page of a defect")
need('name="reported_at' not in text, "reported_at can be changed")
data = {
    "vehicle": one.pk,
    "reporter": mirror.reporter_id,
    "text": "Right mirror",
    "fixed_at_0": "2026-03-01",
    "fixed_at_1": "10:00:00",
    "reported_at_0": "2020-01-01",
    "reported_at_1": "10:00:00",
    "_save": "Save",
}
before = mirror.reported_at
answer = client.post(page, data)
need(answer.status_code == 302, f"a change answers {answer.status_code}")
mirror.refresh_from_db()
need(mirror.text == "Right mirror" and mirror.fixed_at is not None, "a change is not saved")
need(mirror.reported_at == before, "reported_at was changed")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
