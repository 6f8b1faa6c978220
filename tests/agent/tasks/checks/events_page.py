"""/events/ takes as many queries for 12 events as for 3, and a new test holds it there."""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from checking import ORIGINALS, ROOT, good, need, queries, start, tests_of

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
        users = [
            get_user_model().objects.create_user(f"user{made}{who}", first_name=f"Host{made}{who}")
            for who in "ab"
        ]
        members = [Member.objects.create(user=user) for user in users]
        venue = Venue.objects.create(name=f"Hall {made}.", address="Street", capacity=9)
        event = Event.objects.create(
            title=f"Evening {made}",
            slug=f"evening-{made}",
            venue=venue,
            host=members[0],
            starts_at=timezone.now() + timedelta(days=made),
        )
        for member in members:
            Registration.objects.create(event=event, member=member)


client = Client()
make(3)
few, page, _ = queries(lambda: client.get("/events/"))
need(page.status_code == 200, f"/events/ answers {page.status_code}")
make(9)
many, page, _ = queries(lambda: client.get("/events/"))
need(few == many, f"/events/ takes {few} queries for 3 events, {many} for 12")
text = page.content.decode()
for number in range(1, 13):
    for part in (f"Evening {number}<", f"Hall {number}.", f"Host{number}a"):
        need(part in text, f"{part!r} is no longer on the page")
need(text.count("2 going") == 12, "the numbers of those going are wrong")
Event.objects.filter(slug="evening-1").update(published=False)
need("Evening 1<" not in client.get("/events/").content.decode(), "an unpublished event is listed")

passed, count, output = tests_of(ROOT)
need(passed, f"the project's tests fail:\n{output[-2000:]}")
need(count > 7, "there is no new test")
with tempfile.TemporaryDirectory() as folder:
    copy = Path(folder) / "project"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
    original = ORIGINALS / "clubhouse" / "events"
    for name in ("views.py", "models.py", "templates/events/event_list.html"):
        shutil.copy(original / name, copy / "events" / name)
    passed, _, output = tests_of(copy)
    need(not passed, "the tests pass with the N+1 put back")
    broken = "ImportError" in output and "FAIL:" not in output and "AssertionError" not in output
    need(not broken, f"the tests fail for another reason:\n{output[-2000:]}")
good()
