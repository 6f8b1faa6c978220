from django.utils import timezone
from rest_framework.test import APIClient

from stays.models import Charge, MeterReading


def test_stays(api, stay):
    (found,) = api.get("/api/stays/").json()
    assert (found["boat"], found["berth"], found["status"]) == ("Dorade", "A7", "requested")


def test_cancel(api, stay):
    assert api.post(f"/api/stays/{stay.pk}/cancel/").json()["status"] == "cancelled"
    assert api.post(f"/api/stays/{stay.pk}/cancel/").status_code == 400


def test_stays_of_others(stay, other):
    client = APIClient()
    client.force_authenticate(other)
    assert client.get(f"/api/stays/{stay.pk}/").status_code == 404


def test_readings(api, office_api, stay):
    now = timezone.now()
    MeterReading.objects.create(stay=stay, taken_at=now, kwh="12.50")
    assert len(api.get(f"/api/stays/{stay.pk}/readings/").json()) == 1
    assert api.get("/api/readings/").status_code == 403
    assert len(office_api.get("/api/readings/", {"source": "remote"}).json()) == 1
    assert office_api.get("/api/readings/", {"source": "manual"}).json() == []


def test_summary(api, stay):
    Charge.objects.create(stay=stay, text="Fee", amount=30)
    Charge.objects.create(stay=stay, text="Power", amount=5, paid=True)
    assert api.get("/api/me/summary/").json() == {
        "user": "ines",
        "stays": 1,
        "cancelled": 0,
        "charged": "35.00",
        "open": "30.00",
    }


def test_token(user):
    client = APIClient()
    answer = client.post("/api/token/", {"username": "ines", "password": "anchor-chain"})
    client.credentials(HTTP_AUTHORIZATION=f"Token {answer.json()['token']}")
    assert client.get("/api/stays/").status_code == 200
    assert APIClient().get("/api/stays/").status_code == 401
