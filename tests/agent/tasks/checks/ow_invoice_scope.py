# ruff: noqa: F403, F405
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _organworks import *


def main():
    import _organworks_rows as rows

    one, two = rows.make_user(), rows.make_user()
    mine, theirs = rows.make_invoice(client=one), rows.make_invoice(client=two)
    paid = rows.make_invoice(client=one, paid_on="2026-02-02")

    def numbers(c, url):
        response = c.get(url)
        need(response.status_code == 200, f"{url}: {response.status_code}")
        return {row["number"] for row in response.json()}

    c = client(one)
    need(
        numbers(c, "/api/invoices/") == {mine.number, paid.number},
        "the list of a client is not the own invoices",
    )
    need(
        numbers(c, "/api/invoices/unpaid/") == {mine.number},
        "unpaid/ of a client is not the own unpaid invoices",
    )
    need(
        numbers(c, f"/api/invoices/?contract={theirs.contract_id}") == set(),
        "the filter shows others' invoices",
    )
    need(
        c.get(f"/api/invoices/{theirs.pk}/").status_code in (403, 404),
        "a client reads another's invoice",
    )
    need(
        c.get(f"/api/invoices/{mine.pk}/").status_code == 200, "a client can't read the own invoice"
    )
    need(c.post(f"/api/invoices/{mine.pk}/mark_paid/").status_code == 403, "a client marks as paid")
    need(
        numbers(client(rows.make_user()), "/api/invoices/") == set(),
        "somebody without contracts sees invoices",
    )
    need(client().get("/api/invoices/").status_code in (401, 403), "open to anonymous people")
    s = client(rows.make_user(is_staff=True))
    need(
        numbers(s, "/api/invoices/") == {mine.number, theirs.number, paid.number},
        "staff does not see all",
    )
    need(
        numbers(s, "/api/invoices/unpaid/") == {mine.number, theirs.number},
        "staff does not see all unpaid",
    )
    need(s.get(f"/api/invoices/{theirs.pk}/").status_code == 200, "staff can't read one")
    need(
        s.post(f"/api/invoices/{theirs.pk}/mark_paid/").status_code == 200,
        "staff can't mark as paid",
    )
    need(s.post("/api/invoices/", {}).status_code == 405, "the API became writable")
    sound()


run(main)
