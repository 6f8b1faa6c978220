import pytest

from orders.models import Order, Ticket

pytestmark = pytest.mark.django_db


def test_productions(api, production, rows):
    (row,) = rows(api.get("/api/productions/"))
    assert row["title"] == "Faust"
    assert row["genre"]["name"] == "Drama"
    assert row["artists"] == ["Gretchen"]


def test_hidden_production(api, production, rows):
    production.is_public = False
    production.save()
    assert rows(api.get("/api/productions/")) == []
    assert api.get(f"/api/productions/{production.pk}/").status_code == 404


def test_performances(api, performance, rows):
    (row,) = rows(api.get("/api/performances/"))
    assert row["title"] == "Faust"
    assert row["genre"] == "Drama"
    assert row["hall"] == "Big hall"
    assert row["venue"] == "Old Mill, Graz"
    assert row["artists"] == ["Gretchen"]
    assert row["price"] == "21.50"


def test_seats_left(api, performance, ann):
    order = Order.objects.create(customer=ann)
    gone = Order.objects.create(customer=ann, status=Order.Status.CANCELLED)
    Ticket.objects.create(order=order, performance=performance, row="A", seat=1, price=20)
    Ticket.objects.create(order=gone, performance=performance, row="A", seat=2, price=20)
    response = api.get(f"/api/performances/{performance.pk}/")
    assert response.json()["seats_left"] == 79


def test_performances_of_city(api, performance, rows):
    assert len(rows(api.get("/api/performances/", {"city": "graz"}))) == 1
    assert rows(api.get("/api/performances/", {"city": "Linz"})) == []


def test_performances_are_read_only(api, performance):
    assert api.delete(f"/api/performances/{performance.pk}/").status_code == 405
