# ruff: noqa: F403, F405
from vc_checking import *

setup()
w = World()
url = f"/api/invoices/{w.a.invoice.pk}/mark-paid/"
expect(send(client(w.ann), "post", url).status_code, 403, "the owner marks an own invoice paid")
expect(send(client(w.bob), "post", url).status_code, (403, 404), "another customer")
expect(send(client(), "post", url).status_code, (401, 403), "nobody logged in")
w.a.invoice.refresh_from_db()
if w.a.invoice.status != "open":
    wrong("the invoice is paid")
for row, user in ((w.a, w.keeper), (w.b, w.staff)):
    expect(
        send(client(user), "post", f"/api/invoices/{row.invoice.pk}/mark-paid/").status_code,
        200,
        f"{user} marks paid",
    )
    row.invoice.refresh_from_db()
    if row.invoice.status != "paid" or not row.invoice.paid_at:
        wrong(f"{user} did not mark it paid")
r = client(w.ann).get("/api/invoices/")
expect(r.status_code, 200, "the owner's list")
if [x["id"] for x in rows(r)] != [w.a.invoice.pk]:
    wrong("the owner's list changed")
expect(client(w.ann).get(f"/api/invoices/{w.a.invoice.pk}/").status_code, 200, "own invoice")
finish(w)
