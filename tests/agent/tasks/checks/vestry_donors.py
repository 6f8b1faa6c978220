"""The page of the donors: for those who are signed in, in the order of names, thirty a page."""

from datetime import date

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from django.test import Client  # noqa: E402
from records.models import Donor  # noqa: E402
from vestry_making import OLD_TESTS, reader, text_of  # noqa: E402

visitor, client = Client(), Client()
client.force_login(reader().user)
answer = visitor.get("/donors/")
need(answer.status_code != 404, "there is no page /donors/")
need(
    answer.status_code == 302 and answer["Location"] == "/sign-in/?next=/donors/",
    f"a visitor gets {answer.status_code} {answer.get('Location', '')}",
)


def look(page: str = "/donors/") -> str:
    answer = client.get(page)
    need(answer.status_code == 200, f"{page} answers {answer.status_code}")
    return answer.content.decode()


look()
Donor.objects.create(
    name="Quill <b>", town="Frome", email="q@mail.example", first_gift_on=date(1987, 5, 4),
    notes="Never phones back.",
)  # fmt: skip
Donor.objects.create(name="Ash", town="Bruton")
html = look()
text = text_of(html)
for word in ("Quill <b>", "Frome", "1987", "Ash", "Bruton"):
    need(word in text, f"{word} is not on the page: {text}")
need("&lt;b&gt;" in html, "a name is not escaped")
need("q@mail.example" not in html, "the page tells the address of a donor")
need("Never phones" not in html, "the page tells the notes on a donor")
need("None" not in text, f"the page says None: {text}")
need(text.index("Ash") < text.index("Quill"), "the donors are not sorted by name")
need('href="/collections/"' in html, "the page has not the navigation of the others")
few, _, _ = queries(lambda: client.get("/donors/"))
for number in range(29, 0, -1):
    Donor.objects.create(name=f"Giver {number:02}.", town="Bath")
first, second = text_of(look()), text_of(look("/donors/?page=2"))
names = ["Ash", *(f"Giver {number:02}." for number in range(1, 30))]
places = [first.find(name) for name in names]
need(min(places) >= 0 and places == sorted(places), f"the first page is {first}")
need("Quill" not in first, "more than thirty are on the first page")
need("Quill" in second and "Giver" not in second, f"the second page is {second}")
many, _, _ = queries(lambda: client.get("/donors/"))
need(many <= few + 1, f"the page takes {few} queries for 2 donors, {many} for 31")
for page in ("/boxes/", "/donors/"):
    need('href="/donors/"' in look(page), f"{page} has no link to /donors/")
need(visitor.get("/").status_code == 200, "the start page fails")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
