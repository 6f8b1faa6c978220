# ruff: noqa: E402, F403, F405
from checking import *

start()

from core.testing import department, member, vehicle
from django.test import Client
from logbook.models import Trip

parks, roads = department("parks"), department("roads")
driver = member("dana", parks)
boss = member("boris", parks, "dispatcher")
other = member("rita", roads, "dispatcher")
auditor = member("aurel", roads, "auditor")
mine, theirs = vehicle("L-100P", parks, mileage=1000), vehicle("L-200R", roads, mileage=50)


def as_(who):
    client = Client(raise_request_exception=False)
    client.force_login(getattr(who, "user", who))
    return client


J = "application/json"


def problem(answer, status):
    need(answer.status_code == status, f"answers {answer.status_code}, not {status}")
    kind = answer.headers.get("Content-Type", "")
    need(kind.split(";")[0] == "application/problem+json", f"{status} is {kind}")
    import json

    data = json.loads(answer.content)
    need({"type", "title", "status", "detail"} <= set(data), f"{status} has {set(data)}")
    need(data["status"] == status, f"status is {data['status']}")
    need(all(isinstance(data[k], str) and data[k] for k in ("type", "title")), f"{data}")
    need(isinstance(data["detail"], str), f"detail is {data['detail']!r}")
    return data


client = as_(boss)
problem(client.get("/api/vehicles/999/"), 404)
problem(as_(driver).post("/api/vehicles/", {"plate": "x", "make": "y"}, J), 403)
problem(Client().get("/api/vehicles/"), Client().get("/api/vehicles/").status_code)
problem(client.delete("/api/trips/"), 405)
problem(client.post("/api/vehicles/", "{bad", J), 400)
data = problem(client.post("/api/vehicles/", {"plate": "L-100P", "fuel": "water"}, J), 400)
need("errors" in data, "no errors")
for name in ("plate", "make", "fuel"):
    need(name in str(data["errors"]), f"{name} is not in {data['errors']}")
need("water" in str(data["errors"]), f"the messages are gone: {data['errors']}")
trip = Trip.objects.create(vehicle=mine, driver=driver, purpose="x", start_km=1000)
data = problem(client.post(f"/api/trips/{trip.pk}/finish/", {"end_km": 1}, J), 400)
need("end_km" in str(data.get("errors")), f"errors is {data}")
data = problem(client.post("/api/trips/", {"vehicle_id": mine.pk, "purpose": "x"}, J), 400)
need("on the road" in str(data["errors"]), f"errors is {data}")
answer = client.get("/api/vehicles/")
need(
    answer.status_code == 200 and answer.headers["Content-Type"].startswith("application/json"),
    "good answers changed",
)
answer = client.get("/dispatch/vehicles/999/")
need(answer.status_code == 404 and "problem" not in answer.headers["Content-Type"], "pages changed")
old_tests(25)

good()
