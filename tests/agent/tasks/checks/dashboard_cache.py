"""/me/ is cached, and each user gets their own."""

from checking import good, need, old_tests, queries, start

start()
from django.contrib.auth import get_user_model  # noqa: E402
from django.test import Client  # noqa: E402
from events.models import Event, Member, Registration, Venue  # noqa: E402

venue = Venue.objects.create(name="Hall", address="Street", capacity=3)
clients = {}
for name in ("ann", "bob"):
    user = get_user_model().objects.create_user(name)
    member = Member.objects.create(user=user)
    event = Event.objects.create(
        title=f"Evening of {name}",
        slug=name,
        venue=venue,
        host=member,
        starts_at="2025-01-01T00:00Z",
        fee=5,
    )
    Registration.objects.create(event=event, member=member)
    clients[name] = Client()
    clients[name].force_login(user)

for round_ in ("first", "second"):
    for name, other in (("ann", "bob"), ("bob", "ann")):
        _, page, made = queries(lambda name=name: clients[name].get("/me/"))
        text = page.content.decode()
        need(page.status_code == 200, f"/me/ answers {page.status_code}")
        need(f"Evening of {name}" in text, f"{name} does not see their own page")
        need(f"Evening of {other}" not in text, f"{name} sees the page of {other}")
        asked = [sql for sql in made if "events_registration" in sql]
        if round_ == "second":
            need(not asked, f"the second request still asks the database: {asked}")
need(Client().get("/me/").status_code == 302, "a visitor is no longer sent to the login")
clients["ann"].logout()
need(clients["ann"].get("/me/").status_code == 302, "the page is shown after logout")
clients["ann"].force_login(get_user_model().objects.get(username="bob"))
text = clients["ann"].get("/me/").content.decode()
need("Evening of ann" not in text, "the next user of the browser sees the page of the last")
old_tests(7)
good()
