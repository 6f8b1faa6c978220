import pytest

from orders.models import Order, Ticket

pytestmark = pytest.mark.django_db


@pytest.fixture
def order(ann, performance):
    order = Order.objects.create(customer=ann)
    Ticket.objects.create(order=order, performance=performance, row="B", seat=7, price="21.50")
    return order


def test_visitors_have_no_orders(api):
    assert api.get("/api/orders/").status_code in (401, 403)


def test_order(ann_api, ann, performance):
    tickets = [
        {"performance": performance.pk, "row": "A", "seat": 1},
        {"performance": performance.pk, "row": "A", "seat": 2},
    ]
    response = ann_api.post("/api/orders/", {"note": "By post", "tickets": tickets})
    assert response.status_code == 201
    order = Order.objects.get()
    assert order.customer == ann
    assert [str(ticket.price) for ticket in order.tickets.all()] == ["21.50", "21.50"]


def test_order_without_tickets(ann_api):
    assert ann_api.post("/api/orders/", {"tickets": []}).status_code == 400
    assert not Order.objects.exists()


def test_my_orders(ann_api, order, django_user_model, rows):
    Order.objects.create(customer=django_user_model.objects.create_user("bob"))
    (row,) = rows(ann_api.get("/api/orders/"))
    assert row["id"] == order.pk
    assert row["tickets"][0]["title"] == "Faust"


def test_change_note(ann_api, order):
    response = ann_api.patch(f"/api/orders/{order.pk}/", {"note": "At the desk"})
    assert response.status_code == 200
    order.refresh_from_db()
    assert order.note == "At the desk"


def test_cancel(ann_api, order):
    response = ann_api.post(f"/api/orders/{order.pk}/cancel/")
    assert response.json()["status"] == "cancelled"


def test_paid_orders_stay(ann_api, order):
    order.status = Order.Status.PAID
    order.save()
    assert ann_api.post(f"/api/orders/{order.pk}/cancel/").status_code == 400
