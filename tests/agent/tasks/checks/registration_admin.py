"""The admin's list of registrations takes as many queries for 12 rows as for 3."""

from checking import good, need, old_tests, queries, start

start()
from django.contrib.auth import get_user_model  # noqa: E402
from django.test import Client  # noqa: E402
from django.utils import timezone  # noqa: E402
from events.models import Event, Member, Registration, Venue  # noqa: E402

made = 0


def make(count):
    global made
    for _ in range(count):
        made += 1
        user = get_user_model().objects.create_user(f"user{made}", first_name=f"Person{made}.")
        member = Member.objects.create(user=user)
        venue = Venue.objects.create(name=f"Hall {made}.", address="Street", capacity=9)
        event = Event.objects.create(
            title=f"Evening {made}.",
            slug=f"evening-{made}",
            venue=venue,
            host=member,
            starts_at=timezone.now(),
        )
        Registration.objects.create(event=event, member=member)


client = Client()
client.force_login(get_user_model().objects.create_superuser("root"))
page = "/admin/events/registration/"
make(3)
client.get(page)
few, response, _ = queries(lambda: client.get(page))
need(response.status_code == 200, f"{page} answers {response.status_code}")
make(9)
many, response, _ = queries(lambda: client.get(page))
need(few == many, f"{page} takes {few} queries for 3 rows, {many} for 12")
text = response.content.decode()
for number in range(1, 13):
    for part in (f"Evening {number}.", f"Hall {number}.", f"Person{number}."):
        need(part in text, f"{part!r} is no longer in the list")
old_tests(7)
good()
