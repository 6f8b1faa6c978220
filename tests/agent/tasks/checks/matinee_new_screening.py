"""A page where the staff adds a screening, with a form that says what is wrong."""

from decimal import Decimal

from checking import good, need, no_missing_migrations, old_tests, start

start()
from apps.screenings.models import Screening  # noqa: E402
from django.test import Client  # noqa: E402
from matinee_making import OLD_TESTS, film, screen, user  # noqa: E402

PAGE = "/screenings/new/"
movie, room = film(title="Harbour & Fog"), screen()
visitor, guest, office = (Client(raise_request_exception=False) for _ in range(3))
guest.force_login(user("guest"))
office.force_login(user("office", is_staff=True))


def filled(day="2091-05-04", time="19:30", **more):
    data = {"film": movie.pk, "screen": room.pk, "price": "11.00", "subtitled": "on"}
    when = {"starts_at": f"{day} {time}", "starts_at_0": day, "starts_at_1": time}
    return {key: value for key, value in {**data, **when, **more}.items() if value is not None}


status = office.get(PAGE).status_code
need(status == 200, f"{PAGE} answers the staff with {status}")
for client, who in ((visitor, "a visitor"), (guest, "a guest")):
    for answer in (client.get(PAGE), client.post(PAGE, filled())):
        need(answer.status_code in (302, 401, 403), f"{who} gets {answer.status_code}")
        if answer.status_code == 302:
            need("login" in answer.url, f"{who} is sent to {answer.url}")
need(not Screening.objects.exists(), "one who is not of the staff has added a screening")

html = office.get(PAGE).content.decode()
need("csrfmiddlewaretoken" in html, "the form has no CSRF token")
for name in ("film", "screen", "starts_at", "price", "subtitled"):
    need(f'name="{name}' in html, f"the form has no field {name}")
need("Harbour &amp; Fog" in html and room.name in html, "the form does not offer all choices")
need('href="/programme/"' in html, "the page does not look like the others")
need("<form" in html and 'method="post"' in html.lower(), "there is no form to post")

for wrong, why in (
    ({"price": "-1"}, "a price below 0"),
    ({"price": ""}, "no price"),
    ({"film": ""}, "no film"),
    ({"screen": "999999"}, "an unknown screen"),
    ({"starts_at": "soon", "starts_at_0": "soon", "starts_at_1": ""}, "no time"),
):
    answer = office.post(PAGE, filled(**wrong))
    need(answer.status_code in (200, 400, 422), f"{why} answers {answer.status_code}")
    need("error" in answer.content.decode().lower(), f"nothing is said about {why}")
need(not Screening.objects.exists(), "a screening with faults was added")

answer = office.post(PAGE, filled())
need(answer.status_code == 302, f"a new screening answers {answer.status_code}")
need(answer.url.endswith("/programme/"), f"a new screening leads to {answer.url}")
row = Screening.objects.get()
saved = (row.film, row.screen, row.price, row.subtitled)
need(saved == (movie, room, Decimal("11.00"), True), f"{saved} was saved")
# 19:30 in Toronto in May.
need(f"{row.starts_at:%Y-%m-%d %H:%M}" == "2091-05-04 23:30", f"it starts at {row.starts_at}")
need("Harbour &amp; Fog" in office.get("/programme/").content.decode(), "it's not announced")
answer = office.post(PAGE, filled(subtitled=None))
need(answer.status_code in (200, 400, 409, 422), f"the same again answers {answer.status_code}")
need(Screening.objects.count() == 1, "two films are shown at once in a screen")
answer = office.post(PAGE, filled(time="22:15", subtitled=None))
need(answer.status_code == 302, f"a second one answers {answer.status_code}")
need(Screening.objects.filter(subtitled=False).count() == 1, "it is subtitled")
strict = Client(enforce_csrf_checks=True)
strict.force_login(user("other", is_staff=True))
status = strict.post(PAGE, filled(time="23:45")).status_code
need(status == 403, f"a post without CSRF token answers {status}")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
