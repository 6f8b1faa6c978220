"""Inspections of the pieces on loan."""

from datetime import timedelta

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
from django.core.exceptions import ValidationError  # noqa: E402
from django.db import IntegrityError, transaction  # noqa: E402
from museum_making import (  # noqa: E402
    OLD_TESTS,
    boss,
    client_of,
    loan,
    piece,
    today,
    user,
    works,
)

Inspection = model("lending", "Inspection")
names = {f.name for f in Inspection._meta.get_fields()}
for name in ("item", "done_on", "condition", "inspector", "note"):
    need(name in names, f"Inspection has no {name}, it has {sorted(names)}")
choices = [tuple(map(str, pair)) for pair in Inspection._meta.get_field("condition").flatchoices]
need(
    choices == [("good", "Good"), ("worn", "Worn"), ("damaged", "Damaged")],
    f"the conditions are {choices}",
)
out = loan(pieces=[piece(), piece()])
first, second = out.items.all()
who = user()
one = Inspection.objects.create(item=first, condition="worn", inspector=who)
one.refresh_from_db()
need(one.done_on == today(), f"done_on is {one.done_on} when left out")
need(one.note == "", f"the note is {one.note!r} when left out")
need(list(first.inspections.all()) == [one], "item.inspections is not it")
one.full_clean()
try:
    Inspection(item=first, condition="good").full_clean()
except ValidationError:
    pass
else:
    need(False, "two inspections of a piece on a day are valid")
try:
    with transaction.atomic():
        Inspection.objects.create(item=first, condition="good", done_on=one.done_on)
except IntegrityError:
    pass
else:
    need(False, "the database takes two inspections of a piece on a day")
for values in ({"condition": "lost"}, {"condition": ""}):
    try:
        Inspection(item=second, **values).full_clean()
    except ValidationError:
        pass
    else:
        need(False, f"{values} is valid")
old = Inspection.objects.create(
    item=second, condition="good", done_on=today() - timedelta(days=9), note="Fine"
)
new = Inspection.objects.create(item=second, condition="damaged", done_on=today() + timedelta(1))
need(list(Inspection.objects.all()) == [new, one, old], "they are not in order, newest first")
who.delete()
need(Inspection.objects.filter(pk=one.pk, inspector=None).exists(), "they go with the user")

chief = client_of(boss())
path = "/admin/lending/inspection/"
answer = chief.get(path)
need(answer.status_code == 200, f"the admin's list answers {answer.status_code}")
table = answer.content.decode().split('id="result_list"')[-1].split("</table>")[0]
for shown in (first.piece.title, second.piece.title, "Worn", "Damaged"):
    need(shown in table, f"the admin's list does not show {shown}")
html = chief.get(path + "?condition__exact=damaged").content.decode()
table = html.split('id="result_list"')[-1].split("</table>")[0]
need("Damaged" in table and "Worn" not in table, "the admin does not filter by condition")
need("condition__exact=good" in html, "the admin offers no filter by condition")
data = {"item": first.pk, "done_on": str(today() - timedelta(3)), "condition": "good", "note": ""}
answer = chief.post(path + "add/", {**data, "inspector": ""})
need(answer.status_code == 302, f"to add one in the admin answers {answer.status_code}")
few, _, _ = queries(lambda: chief.get(path))
for _ in range(6):
    Inspection.objects.create(
        item=loan(pieces=[piece()]).items.get(), condition="good", inspector=user()
    )
many, _, _ = queries(lambda: chief.get(path))
need(many <= few, f"the admin's list takes {few} queries for 4 rows and {many} for 10")
first.delete()
need(not Inspection.objects.filter(pk=one.pk).exists(), "they stay when the item goes")
works()
there_and_back("lending")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
