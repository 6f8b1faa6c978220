"""Pieces are archived, not deleted."""

from checking import good, need, no_missing_migrations, old_tests, start, there_and_back

start()
from collection.models import Piece  # noqa: E402
from museum_making import (  # noqa: E402
    OLD_TESTS,
    artist,
    boss,
    client_of,
    comment,
    content,
    loan,
    piece,
    room,
    staff,
    works,
)

names = {f.name for f in Piece._meta.get_fields()}
need("archived_at" in names, "Piece has no archived_at")
who, where = artist(), room()
kept, gone = (piece(artist=who, room=where, photos=1) for _ in range(2))
need(kept.archived_at is None, "pieces are archived from the start")
comment(kept, text="Keptwords")
comment(gone, text="Gonewords")
out = loan(pieces=[kept, gone], days=4)
chief, visitor, office = client_of(boss()), client_of(), client_of(staff())
LIST = "/admin/collection/piece/"


def action(label, *rows):
    html = chief.get(LIST).content.decode()
    import re

    found = {
        text.strip(): value
        for value, text in re.findall(r'<option value="(\w*)"[^>]*>([^<]+)</option>', html)
    }
    need(label in found, f"the admin has no action {label!r}, it has {sorted(found)}")
    data = {"action": found[label], "_selected_action": [r.pk for r in rows]}
    answer = chief.post(LIST, data, follow=True)
    need(answer.status_code == 200, f"{label!r} answers {answer.status_code}")


html = chief.get(LIST).content.decode()
need('value="delete_selected"' not in html, "the admin still deletes selected pieces")
action("Archive selected pieces", gone)
gone.refresh_from_db()
kept.refresh_from_db()
need(gone.archived_at is not None and kept.archived_at is None, "a wrong one is archived")
first = gone.archived_at
action("Archive selected pieces", gone)
gone.refresh_from_db()
need(gone.archived_at == first, "the time changes when it is archived again")


def pages(shown):
    word = "is not shown" if shown else "is shown"
    text = content(visitor.get("/"))
    need(f"Room {where}: {2 if shown else 1} pieces" in text, f"archived={not shown}: {text!r}")
    for path in ("/pieces/", f"/pieces/?q={gone.title}", f"/artists/{who.pk}/"):
        html = visitor.get(path).content.decode()
        if "?q=" not in path:
            need(kept.title in html, f"the other piece is not at {path}")
        html = html.replace(f'value="{gone.title}"', "")
        need((gone.title in html) == shown, f"the piece {word} at {path}")
    html = visitor.get("/guestbook/").content.decode()
    need("Keptwords" in html, "the guest book has lost comments")
    need(("Gonewords" in html) == shown, f"its comment {word} in the guest book")
    answer = visitor.get(f"/pieces/{gone.pk}/")
    need(answer.status_code == (200 if shown else 404), f"its page answers {answer.status_code}")
    answer = visitor.post(f"/pieces/{gone.pk}/", {"name": "Jo", "text": "Newwords"})
    need(answer.status_code == (302 if shown else 404), f"a comment on it: {answer.status_code}")


pages(False)
for path in ("/loans/", f"/loans/{out.pk}/"):
    need(gone.title in office.get(path).content.decode(), f"{path} does not show it any more")
html = chief.get(LIST).content.decode().split('id="result_list"')[-1]
need(gone.title in html and kept.title in html, "the admin does not list it any more")
need(chief.get(f"{LIST}{gone.pk}/change/").status_code == 200, "the admin does not open it")
need(chief.get(f"/admin/lending/loan/{out.pk}/change/").status_code == 200, "the admin's loan")
lonely = piece()
answer = chief.get(f"{LIST}{lonely.pk}/delete/")
need(answer.status_code != 200, "the admin has a page to delete a piece")
chief.post(f"{LIST}{lonely.pk}/delete/", {"post": "yes"})
chief.post(LIST, {"action": "delete_selected", "_selected_action": [lonely.pk], "post": "yes"})
need(Piece.objects.filter(pk=lonely.pk).exists(), "it can still be deleted in the admin")
action("Restore selected pieces", gone)
gone.refresh_from_db()
need(gone.archived_at is None, "it is not restored")
pages(True)
works()
there_and_back("collection")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
