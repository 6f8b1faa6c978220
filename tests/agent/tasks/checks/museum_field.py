"""Pieces have an inventory number."""

from checking import good, need, no_missing_migrations, old_tests, start, there_and_back

start()
from collection.models import Piece  # noqa: E402
from django.core.exceptions import ValidationError  # noqa: E402
from django.db import IntegrityError, transaction  # noqa: E402
from museum_making import OLD_TESTS, artist, boss, client_of, piece, works  # noqa: E402

names = {f.name for f in Piece._meta.get_fields()}
need("inventory_no" in names, "Piece has no inventory_no")
one, two, three = piece(inventory_no="SM-1907/12"), piece(), piece()
for row in (one, two, three):
    row.full_clean()
try:
    piece(title="y", artist=one.artist, inventory_no="x" * 21).full_clean()
except ValidationError:
    Piece.objects.filter(title="y").delete()
else:
    need(False, "a number of 21 characters is valid")
piece(inventory_no="x" * 20).full_clean()
try:
    with transaction.atomic():
        piece(inventory_no="SM-1907/12")
except IntegrityError:
    pass
else:
    need(False, "the database takes a number twice")
visitor, chief = client_of(), client_of(boss())
text = visitor.get(f"/pieces/{one.pk}/").content.decode()
need("Inv. no. SM-1907/12" in text, "the page does not show the number")
need(
    "Inv. no." not in visitor.get(f"/pieces/{two.pk}/").content.decode(), "no number is shown, too"
)
found = visitor.get("/pieces/?q=1907/12").content.decode()
need(one.title in found and two.title not in found, "the search of /pieces/ does not find it")
need(
    two.title in visitor.get(f"/pieces/?q={two.title}").content.decode(), "it finds titles no more"
)
found = chief.get("/admin/collection/piece/").content.decode()
need("SM-1907/12" in found.split('id="result_list"')[-1], "the admin's list does not show it")
found = chief.get("/admin/collection/piece/?q=1907/12").content.decode()
need(one.title in found and two.title not in found, "the admin's search does not find it")


def save(title, number):
    data = {
        "title": title,
        "artist": who.pk,
        "year": "",
        "descr": "",
        "on_show": "on",
        "acquired_on": "",
        "inventory_no": number,
        "room": "",
        "photos-TOTAL_FORMS": "0",
        "photos-INITIAL_FORMS": "0",
    }
    return chief.post("/admin/collection/piece/add/", data)


who = artist()
for title in ("Without A", "Without B"):
    answer = save(title, "")
    need(answer.status_code == 302, f"{title} in the admin answers {answer.status_code}")
    made = Piece.objects.get(title=title)
    need(
        "Inv. no." not in visitor.get(f"/pieces/{made.pk}/").content.decode(),
        "an empty number shows",
    )
answer = save("With", "SM-2")
need(answer.status_code == 302, f"a piece with a number answers {answer.status_code}")
need(Piece.objects.get(title="With").inventory_no == "SM-2", "the number is not saved")
need(save("Twice", "SM-2").status_code == 200, "the admin takes a number twice (or breaks)")
works()
there_and_back("collection")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
