# ruff: noqa: F403, F405
from vc_checking import *

setup()
w = World()
U = "/api/care-notes/"
anon, ann, bob, kit, sue = client(), client(w.ann), client(w.bob), client(w.keeper), client(w.staff)
new = {"stay": w.a.stay.pk, "day": "2030-01-04", "appetite": "some", "text": "sleepy"}
expect(anon.get(U).status_code, (401, 403), "list without login")
expect(send(anon, "post", U, new).status_code, (401, 403), "POST without login")
r = kit.get(U)
expect(r.status_code, 200, "list as keeper")
if {x["id"] for x in rows(r)} != {w.a.note.pk, w.b.note.pk}:
    wrong("a keeper does not see all notes")
if set(rows(r)[0]) != {"id", "stay", "author", "day", "appetite", "text"}:
    wrong(f"the fields are {sorted(rows(r)[0])}")
r = ann.get(U)
expect(r.status_code, 200, "list as owner")
if [x["id"] for x in rows(r)] != [w.a.note.pk]:
    wrong("an owner does not see just the notes on own pets")
expect(ann.get(f"{U}{w.a.note.pk}/").status_code, 200, "own note")
expect(ann.get(f"{U}{w.b.note.pk}/").status_code, 404, "note on another's pet")
for c, who in ((ann, "owner"),):
    expect(send(c, "post", U, new).status_code, 403, f"POST as {who}")
    for m in ("put", "patch", "delete"):
        expect(
            send(c, m, f"{U}{w.a.note.pk}/", new).status_code, 403, f"{m} own pet's note as {who}"
        )
        expect(
            send(c, m, f"{U}{w.b.note.pk}/", new).status_code,
            (403, 404),
            f"{m} other's note as {who}",
        )
if w.CareNote.objects.count() != 2:
    wrong("a customer wrote or deleted a note")
for c, user in ((kit, w.keeper), (sue, w.staff)):
    r = send(c, "post", U, {**new, "author": w.bob.pk})
    expect(r.status_code, 201, f"POST as {user}")
    if r.json()["author"] != user.pk:
        wrong(f"author is {r.json()['author']}, not the writer {user.pk}")
    url = f"{U}{r.json()['id']}/"
    r = send(c, "patch", url, {"text": "awake", "author": w.bob.pk})
    expect(r.status_code, 200, "PATCH as keeper")
    if r.json()["text"] != "awake" or r.json()["author"] != user.pk:
        wrong(f"PATCH gave {r.json()}")
    expect(send(c, "put", url, new).status_code, 200, "PUT as keeper")
    expect(c.delete(url).status_code, 204, "DELETE as keeper")
expect(send(kit, "post", U, {**new, "appetite": "huge"}).status_code, 400, "POST a wrong appetite")
r = send(kit, "patch", f"{U}{w.a.note.pk}/", {"text": "by another keeper"})
expect(r.status_code, 200, "PATCH another keeper's note")
if r.json()["author"] != w.a.author.pk:
    wrong("editing a note changes its author")
finish(w)
