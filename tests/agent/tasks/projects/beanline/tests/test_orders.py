import pytest
from orders.models import Order


@pytest.fixture
def client(api, member):
    api.force_authenticate(member)
    return api


def place(client, **more):
    data = {"lines": [{"sku": "ETH-1", "kilos": 5}], **more}
    return client.post("/api/orders/", data, format="json")


def test_place(client, coffee):
    response = place(client, remark="Ring twice")
    assert response.status_code == 201
    assert response.json()["company"] == "Café Nord"
    assert response.json()["lines"] == [
        {"coffee": "Yirga", "country": "Ethiopia", "kilos": 5, "price": "18.00"}
    ]


def test_place_unknown_coffee(client, coffee):
    assert place(client, lines=[{"sku": "NO", "kilos": 1}]).status_code == 400
    assert not Order.objects.exists()


def test_visitors_stay_outside(api, db):
    assert api.get("/api/orders/").status_code == 403


def test_list_and_detail(client, coffee):
    row = place(client).json()
    assert [order["id"] for order in client.get("/api/orders/").json()] == [row["id"]]
    assert client.get(f"/api/orders/{row['id']}/").json()["kilos"] == 5


def test_cancel(client, coffee):
    row = place(client).json()
    assert client.post(f"/api/orders/{row['id']}/cancel/").json()["status"] == "cancelled"
    assert client.post(f"/api/orders/{row['id']}/cancel/").status_code == 400


def test_turnover(api, client, member, coffee):
    place(client)
    assert client.get("/api/orders/turnover/?month=2026-01").status_code == 403
    member.is_staff = True
    created = Order.objects.get().created_at
    response = client.get(f"/api/orders/turnover/?month={created:%Y-%m}")
    assert response.json()["total"] == "90.00"
