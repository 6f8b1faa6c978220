from datetime import timedelta

from berths.models import Boat
from office.models import Incident


def test_piers(api, stay, berth, user):
    stay.status = "confirmed"
    stay.save()
    Incident.objects.create(berth=berth, reporter=user, kind="power", text="Dead")
    (pier,) = api.get("/api/piers/").json()
    assert (pier["code"], pier["powered_places"]) == ("A", 1)
    (found,) = pier["berths"]
    assert (found["number"], found["open_incidents"], found["occupied"]) == (7, 1, True)


def test_boats(api, boat, other):
    Boat.objects.create(owner=other, name="Alien", registration="1", length=5)
    (found,) = api.get("/api/boats/").json()
    assert (found["name"], found["owner"], found["crew"]) == ("Dorade", "ines", [])


def test_new_boat(api, user):
    data = {"name": "Vixen", "registration": "77", "kind": "motor", "length": "6.2"}
    assert api.post("/api/boats/", data).status_code == 201
    assert Boat.objects.get().owner == user
    assert api.post("/api/boats/", {**data, "length": "-1"}).status_code == 400


def test_free_berths(api, berth, stay):
    after = stay.leaves + timedelta(days=2)
    assert api.get(f"/api/berths/free/?from={stay.arrives}&to={after}").json() == []
    (found,) = api.get(f"/api/berths/free/?from={stay.leaves}&to={after}").json()
    assert found["pier"] == "A"
    assert api.get("/api/berths/free/").status_code == 400
