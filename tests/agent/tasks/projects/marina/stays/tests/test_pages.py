from datetime import timedelta

import pytest
from django.utils import timezone

from stays.models import Charge, Stay


def test_stays(page, stay):
    Charge.objects.create(stay=stay, text="Fee", amount="78.00")
    text = page.get("/stays/").content.decode()
    assert "Dorade at A7" in text
    assert "78.00 EUR open" in text


def test_arrivals(client, staff, stay):
    client.force_login(staff)
    text = client.get("/stays/arrivals/").content.decode()
    assert "Dorade (Ines Maar)" in text
    assert "no skipper" in text


def test_arrivals_are_for_the_office(page):
    assert page.get("/stays/arrivals/").status_code == 403


@pytest.mark.django_db(transaction=True)
def test_ask_for_a_stay(page, boat, berth, mailoutbox):
    first = timezone.localdate() + timedelta(days=5)
    data = {"boat": boat.pk, "berth": berth.pk, "arrives": first, "leaves": first + timedelta(2)}
    assert page.post("/stays/new/", data)["Location"] == "/stays/"
    stay = Stay.objects.get()
    assert stay.open_amount == 52
    (mail,) = mailoutbox
    assert mail.to == ["ines@example.com"]


def test_leaves_after_arrival(page, boat, berth):
    first = timezone.localdate()
    data = {"boat": boat.pk, "berth": berth.pk, "arrives": first, "leaves": first}
    assert page.post("/stays/new/", data).status_code == 200
    assert not Stay.objects.exists()


def test_invoice(page, stay):
    Charge.objects.create(stay=stay, text="Fee", amount="78.00")
    assert "Open: 78.00 EUR" in page.get(f"/stays/{stay.pk}/invoice/").content.decode()
    page.post(f"/stays/{stay.pk}/invoice/")
    assert stay.open_amount == 0
