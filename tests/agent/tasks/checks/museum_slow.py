"""The list of loans takes a few queries, however many there are, and shows what it did."""

import re

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from django.utils.formats import date_format  # noqa: E402,F401
from lending.models import LoanItem  # noqa: E402
from museum_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    content,
    loan,
    piece,
    staff,
    works,
)

office = client_of(staff())
made = []


def grow(times):
    for turn in range(times):
        one = loan(days=turn - 2, state=("out", "planned")[turn % 2])
        for number in range(3):
            LoanItem.objects.create(
                loan=one,
                piece=piece(tags=number, photos=(number + 1) % 3),
                insured=number != 1,
                insured_value=f"{10 + turn + number}.25",
            )
        made.append(one)


def expected(one):
    items = list(one.items.order_by("pk"))
    total = sum(float(i.insured_value) for i in items if i.insured)
    text = f"{one.code} {one.institution} {one.get_state_display()} until {one.ends_on}"
    text += ", overdue" if one.overdue else ""
    text += f" {len(items)} pieces, insured for {total:.2f} EUR"
    for item in items:
        tags = ", ".join(t.name for t in item.piece.tags.order_by("name"))
        text += f" {item.piece.title}, {item.piece.artist.name} [{tags}]"
    return text


def spaced(text):
    return re.sub(r"\s*([\[\],])\s*", r"\1 ", text).replace("[ ", "[").strip()


def look():
    answer = office.get("/loans/")
    need(answer.status_code == 200, f"/loans/ answers {answer.status_code}")
    return answer


need("Everything is at home." in content(look()), "without loans it shows something else")
grow(2)
empty = loan(days=50)
made.append(empty)
hidden = loan(days=5, state="back", pieces=[piece()])
look()
few, _, _ = queries(look)
grow(12)
many, answer, log = queries(look)
need(many <= few, f"{few} queries for 3 loans, {many} for 15, the last ones: {log[-3:]}")
need(many <= 12, f"it takes {many} queries")
text = spaced(content(answer))
made.sort(key=lambda one: (one.ends_on, one.code))
wanted = spaced("Loans " + " ".join(expected(one) for one in made))
need(text == wanted, f"it shows {text!r}, not {wanted!r}")
html = answer.content.decode()
images = re.findall(r'<img[^>]*src="([^"]+)"', html)
firsts = []
for one in made:
    for item in one.items.order_by("pk"):
        photo = item.piece.photos.order_by("position", "pk").first()
        firsts += [photo.url] if photo else []
need(images == firsts, f"it shows the pictures {images}, not {firsts}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
