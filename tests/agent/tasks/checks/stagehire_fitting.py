"""Fitting has its fields, order and constraint, its migration, and is in the admin."""

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

start()
from django.contrib import admin  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.db import IntegrityError, models, transaction  # noqa: E402
from hires.models import Hire  # noqa: E402
from stagehire_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    costume,
    customer,
    hire,
    user,
    works,
)
from wardrobe.models import Costume  # noqa: E402

Fitting = model("hires", "Fitting")
names = {f.name for f in Fitting._meta.get_fields()} - {"id"}
wanted = {"hire", "costume", "starts_at", "minutes", "fitter", "notes"}
need(names == wanted, f"Fitting has the fields {sorted(names)}")
of = field(Fitting, "ForeignKey", name="hire", to=Hire, null=False)
need(of.remote_field.on_delete is models.CASCADE, "hire is not CASCADE")
what = field(Fitting, "ForeignKey", name="costume", to=Costume, null=False)
need(what.remote_field.on_delete is models.PROTECT, "costume is not PROTECT")
for relation in (of, what):
    need(relation.remote_field.related_name == "fittings", f"{relation} has no fittings")
fitter = field(Fitting, "ForeignKey", name="fitter", to=get_user_model(), null=True, blank=True)
need(fitter.remote_field.on_delete is models.SET_NULL, "fitter is not SET_NULL")
field(Fitting, "DateTimeField", name="starts_at", null=False, auto_now_add=False)
minutes = Fitting._meta.get_field("minutes")
positive = (models.PositiveIntegerField, models.PositiveSmallIntegerField)
need(isinstance(minutes, positive), f"minutes is {minutes!r}")
need(minutes.get_default() == 30, f"minutes are {minutes.get_default()} by default")
field(Fitting, "TextField", name="notes", blank=True)

who, row, gown = user(), hire(customer()), costume()
early = Fitting.objects.create(hire=row, costume=gown, starts_at="2031-03-01T10:00Z", fitter=who)
late = Fitting.objects.create(hire=row, costume=costume(), starts_at="2031-03-02T10:00Z")
need(list(Fitting.objects.all()) == [late, early], "the newest is not the first")
need(set(row.fittings.all()) == {early, late}, "a hire's fittings are wrong")
try:
    with transaction.atomic():
        Fitting.objects.create(hire=row, costume=gown, starts_at="2031-03-05T10:00Z")
except IntegrityError:
    pass
else:
    need(False, "a costume is fitted twice for a hire")
other = Fitting.objects.create(hire=hire(customer()), costume=gown, starts_at="2031-03-05T10:00Z")
who.delete()
early.refresh_from_db()
need(early.fitter is None and early.minutes == 30, "fitter or minutes are wrong")
need(admin.site.is_registered(Fitting), "Fitting is not in the admin")
boss = client_of(user(is_staff=True, is_superuser=True))
for page in ("", "add/", f"{other.pk}/change/"):
    status = boss.get(f"/desk/hires/fitting/{page}").status_code
    need(status == 200, f"/desk/hires/fitting/{page} answers {status}")
Fitting.objects.all().delete()
there_and_back("hires")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
