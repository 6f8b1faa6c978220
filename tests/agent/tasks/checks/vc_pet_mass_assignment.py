# ruff: noqa: F403, F405
from vc_checking import *

setup()
w = World()
ann = client(w.ann)
bad = {"owner": w.bob.pk, "is_blocked": True, "staff_remarks": "hacked"}
url = f"/api/pets/{w.a.pet.pk}/"


def same(pk, what):
    p = w.Pet.objects.get(pk=pk)
    if p.owner_id != w.ann.pk:
        wrong(f"{what} changes the owner")
    if p.is_blocked:
        wrong(f"{what} changes is_blocked")
    if p.staff_remarks:
        wrong(f"{what} changes staff_remarks")
    return p


expect(send(ann, "patch", url, bad).status_code, (200, 400), "PATCH")
same(w.a.pet.pk, "PATCH")
expect(
    send(ann, "put", url, {"name": "Rexann", "species": "dog", **bad}).status_code,
    (200, 400),
    "PUT",
)
same(w.a.pet.pk, "PUT")
r = send(ann, "post", "/api/pets/", {"name": "New", "species": "cat", **bad})
expect(r.status_code, (201, 400), "POST")
if r.status_code == 201:
    same(r.json()["id"], "POST")
w.Pet.objects.filter(pk=w.a.pet.pk).update(is_blocked=True)
send(ann, "patch", url, {"is_blocked": False})
if not w.Pet.objects.get(pk=w.a.pet.pk).is_blocked:
    wrong("an owner can unblock a pet")
w.Pet.objects.filter(pk=w.a.pet.pk).update(is_blocked=False)
good = {
    "name": "Rexy",
    "species": "cat",
    "breed": "Beagle",
    "born_on": "2020-01-02",
    "weight_kg": "7.5",
    "chip_number": "123",
    "diet": "fish",
}
for r in (send(ann, "patch", url, good), send(ann, "put", url, good)):
    expect(r.status_code, 200, "editing the ordinary fields")
    for k, v in good.items():
        if r.json().get(k) != v:
            wrong(f"{k} cannot be edited any more")
r = send(ann, "post", "/api/pets/", good)
expect(r.status_code, 201, "POST ordinary fields")
same(r.json()["id"], "POST")
if not {"id", "owner", *good} <= set(r.json()):
    wrong(f"the answer lacks fields: {sorted(r.json())}")
expect(send(client(w.keeper), "patch", url, {"diet": "rice"}).status_code, 200, "keeper's PATCH")
same(w.a.pet.pk, "keeper's PATCH")
finish(w)
