"""The model Sponsor, its admin, and a page with a form that adds one."""

from checking import (
    field,
    good,
    model,
    need,
    no_missing_migrations,
    old_tests,
    routes,
    start,
    there_and_back,
)

start()
from django.contrib import admin  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.test import Client  # noqa: E402
from events.models import Event, Member, Venue  # noqa: E402

Sponsor = model("events", "Sponsor")
need(field(Sponsor, "CharField", max_length=120).name == "name", "name is not the CharField")
need(field(Sponsor, "ForeignKey", to=Event).name == "event", "event is not the ForeignKey")
field(Sponsor, "DecimalField", name="amount", max_digits=10, decimal_places=2)
field(Sponsor, "DateField", name="since")
no_missing_migrations()
there_and_back("events")

user = get_user_model().objects.create_superuser("root")
member = Member.objects.create(user=user)
venue = Venue.objects.create(name="Hall", address="Street", capacity=3)
event = Event.objects.create(
    title="Evening", slug="evening", venue=venue, host=member, starts_at="2025-01-01T00:00Z"
)
data = {"name": "Bakery", "event": event.pk, "amount": "250.00", "since": "2025-02-03"}
sponsor = Sponsor.objects.create(name="Old", event=event, amount=1, since="2025-01-01")
client = Client()
client.force_login(user)
need(admin.site.is_registered(Sponsor), "Sponsor is not in the admin")
for page in ("", "add/", f"{sponsor.pk}/change/"):
    status = client.get(f"/admin/events/sponsor/{page}").status_code
    need(status == 200, f"the admin's {page} answers {status}")

pages = [route for route, _ in routes() if "sponsor" in route.lower() and "<>" not in route]
forms = []
for page in pages:
    response = client.get(page)
    if response.status_code == 200 and 'name="amount"' in response.content.decode():
        forms.append(page)
need(forms, f"no page with a form among {pages}")
response = client.post(forms[0], {**data, "name": ""})
need(response.status_code in (200, 422), f"a form without a name answers {response.status_code}")
need(Sponsor.objects.count() == 1, "a sponsor without a name is saved")
response = client.post(forms[0], data)
need(response.status_code == 302, f"a good form answers {response.status_code}")
need(Sponsor.objects.filter(name="Bakery", event=event).count() == 1, "the sponsor is not saved")
status = client.get(response.headers["Location"]).status_code
need(status == 200, f"the form leads to a page that answers {status}")
old_tests(7)
good()
