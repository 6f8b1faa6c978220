from django.test import TestCase
from django.utils import timezone
from rest_framework.test import APIClient

from accounts.tests.factories import make_dispatcher, make_user
from fleet.tests.factories import make_driver
from rides.models import RideNote
from rides.tests.factories import make_ride, make_zone


class RideApiTests(TestCase):
    def setUp(self):
        self.client = APIClient()
        self.zone = make_zone(slug="centre", name="Centre")

    def test_riders_see_their_rides(self):
        ride = make_ride(zone=self.zone)
        make_ride(zone=self.zone)
        RideNote.objects.create(ride=ride, author=make_dispatcher(), text="Ring the bell")
        self.client.force_login(ride.rider)
        data = self.client.get("/api/v1/rides/").json()
        self.assertEqual([r["id"] for r in data], [ride.pk])
        self.assertEqual(data[0]["last_note"]["text"], "Ring the bell")
        self.assertEqual(data[0]["zone_name"], "Centre")
        self.assertIsNone(data[0]["driver_name"])

    def test_drivers_see_theirs(self):
        driver = make_driver()
        ride = make_ride(driver=driver)
        make_ride()
        self.client.force_login(driver.user)
        data = self.client.get("/api/v1/rides/").json()
        self.assertEqual([r["id"] for r in data], [ride.pk])

    def test_request_a_ride(self):
        user = make_user()
        self.client.force_login(user)
        data = {"zone": self.zone.pk, "pickup": "Opera", "dropoff": "Airport"}
        response = self.client.post("/api/v1/rides/", data)
        self.assertEqual(response.status_code, 201)
        self.assertEqual(user.rides.get().status, "requested")

    def test_receipt(self):
        ride = make_ride(status="finished", fare_cents=2350, finished_at=timezone.now())
        self.client.force_login(ride.rider)
        data = self.client.get(f"/api/v1/rides/{ride.pk}/receipt/").json()
        self.assertEqual(data["fare_cents"], 2350)

    def test_quote(self):
        response = self.client.post("/api/v1/quotes/", {"zone": "centre", "km": 10})
        self.assertEqual(response.json(), {"fare_cents": 1900})
        response = self.client.post("/api/v1/quotes/", {"zone": "centre", "km": -1})
        self.assertEqual(response.status_code, 400)

    def test_zones(self):
        self.client.force_login(make_user())
        self.assertEqual(self.client.get("/api/v1/zones/").json()[0]["slug"], "centre")
