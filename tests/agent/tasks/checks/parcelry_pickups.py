"""PickupOrder has its fields, and a CRUD API in which everyone has their own."""

from checking import field, good, model, need, no_missing_migrations, old_tests, start

start()
from depots.models import Depot  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.exceptions import ValidationError  # noqa: E402
from parcelry_making import OLD_TESTS, client_of, depot, rows, user, works  # noqa: E402

PAGE = "/api/v1/pickups/"
Order = model("parcels", "PickupOrder")
names = {f.name for f in Order._meta.get_fields()}
wanted = {"customer", "depot", "day", "window", "parcel_count", "remark"}
need(wanted <= names, f"PickupOrder has the fields {sorted(names)}")
field(Order, "ForeignKey", name="customer", to=get_user_model(), null=False)
field(Order, "ForeignKey", name="depot", to=Depot, null=False)
field(Order, "DateField", name="day", null=False)
window = field(Order, "CharField", name="window", default="morning")
choices = {value for value, _ in window.choices or ()}
need(choices == {"morning", "afternoon"}, f"the windows are {choices}")
field(Order, "TextField", name="remark", blank=True)
count = Order._meta.get_field("parcel_count")
kind = count.get_internal_type()
need(kind in ("PositiveSmallIntegerField", "SmallIntegerField"), f"parcel_count is a {kind}")
try:
    count.run_validators(0)
except ValidationError:
    pass
else:
    # A constraint of the database does it as well.
    need(Order._meta.constraints, "an order of 0 parcels is valid")

one, other, at = user(), user(), depot()
mine, theirs, visitor = client_of(one), client_of(other), client_of()
data = {"depot": at.pk, "day": "2031-05-06", "parcel_count": 3}
answer = mine.post(PAGE, data, format="json")
if answer.status_code == 400 and "depot" in answer.json():
    # By its code, as in the other endpoints.
    data["depot"] = at.code
    answer = mine.post(PAGE, data, format="json")
need(answer.status_code == 201, f"POST answers {answer.status_code}: {answer.content[:300]}")
row = Order.objects.get()
need(row.customer == one, f"the order is of {row.customer}")
need((row.window, row.remark, row.parcel_count) == ("morning", "", 3), "the order is not as sent")
need(row.depot == at and f"{row.day}" == "2031-05-06", "depot or day are not as sent")
place = f"{PAGE}{row.pk}/"

answer = mine.post(PAGE, {**data, "customer": other.pk, "window": "afternoon"}, format="json")
need(answer.status_code in (201, 400), f"with a customer, POST answers {answer.status_code}")
need(not Order.objects.filter(customer=other).exists(), "one may order for somebody else")
for wrong in (
    {"parcel_count": 0},
    {"parcel_count": -2},
    {"window": "night"},
    {"day": "soon"},
    {"depot": 987654},
):
    status = mine.post(PAGE, {**data, **wrong}, format="json").status_code
    need(status == 400, f"POST with {wrong} answers {status}")
need(mine.post(PAGE, {"parcel_count": 1}, format="json").status_code == 400, "no day is needed")

answer = mine.get(place)
need(answer.status_code == 200, f"GET of an order answers {answer.status_code}")
shown = {"id", "depot", "day", "window", "parcel_count", "remark"}
need(shown <= set(answer.json()), f"an order shows {sorted(answer.json())}")
answer = mine.patch(place, {"remark": "Ring twice", "customer": other.pk}, format="json")
need(answer.status_code in (200, 400), f"PATCH answers {answer.status_code}")
answer = mine.patch(place, {"remark": "Ring twice"}, format="json")
need(answer.status_code == 200, f"PATCH answers {answer.status_code}")
answer = mine.put(place, {**data, "window": "afternoon", "remark": "Ring twice"}, format="json")
need(answer.status_code == 200, f"PUT answers {answer.status_code}: {answer.content[:200]}")
row.refresh_from_db()
need(row.customer == one, "the customer can be changed")
need((row.window, row.remark) == ("afternoon", "Ring twice"), "the changes are not saved")

need(rows(theirs.get(PAGE)) == [], "others get one's orders")
need({r["id"] for r in rows(mine.get(PAGE))} >= {row.pk}, "the list lacks one's own order")
for method in ("get", "patch", "put", "delete"):
    status = getattr(theirs, method)(place, *([data] if method[0] == "p" else [])).status_code
    need(status == 404, f"{method} of another's order answers {status}")
    status = getattr(visitor, method)(place).status_code
    need(status in (401, 403), f"{method} answers a visitor with {status}")
need(visitor.post(PAGE, data, format="json").status_code in (401, 403), "visitors may order")
need(visitor.get(PAGE).status_code in (401, 403), "visitors get the list")
need(mine.delete(place).status_code == 204, "an order can't be deleted")
need(not Order.objects.filter(pk=row.pk).exists(), "a deleted order is still there")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
