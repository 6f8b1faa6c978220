# ruff: noqa: F403, F405
from vc_checking import *

setup()
w = World()
bob, ann, kit, sue = client(w.bob), client(w.ann), client(w.keeper), client(w.staff)
url = f"/stays/{w.a.stay.pk}/"
expect(bob.get(url).status_code, 404, "the stay page of another customer's pet")
expect(bob.post(url + "cancel/").status_code, 404, "cancelling another customer's stay")
w.a.stay.refresh_from_db()
if w.a.stay.status != "booked":
    wrong("another customer cancelled the stay")
for c, who in ((ann, "owner"), (kit, "keeper"), (sue, "staff")):
    expect(c.get(url).status_code, 200, f"the stay page as {who}")
    w.Stay.objects.filter(pk=w.a.stay.pk).update(status="booked")
    expect(c.post(url + "cancel/").status_code, 302, f"cancel as {who}")
    w.a.stay.refresh_from_db()
    if w.a.stay.status != "cancelled":
        wrong(f"{who} cannot cancel any more")
expect(client().get(url).status_code, 302, "the stay page without login")
expect(client().post(url + "cancel/").status_code, 302, "cancel without login")
expect(ann.get(url + "cancel/").status_code, 405, "GET cancel")
expect(kit.get(url + "notes/add/").status_code, 200, "keeper's note page")
finish(w)
