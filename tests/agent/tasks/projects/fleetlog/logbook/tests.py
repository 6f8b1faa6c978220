from django.core import mail
from django.test import TestCase
from django.utils import timezone

from core.testing import department, member, rows, vehicle
from fleet.models import Member
from logbook.models import FuelReceipt, Trip
from logbook.services import TripError, finish_trip, start_trip


class Rows(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.parks, cls.roads = department("parks"), department("roads")
        cls.driver = member("dana", cls.parks)
        cls.boss = member("boris", cls.parks, Member.Role.DISPATCHER)
        cls.other = member("rita", cls.roads, Member.Role.DISPATCHER)
        cls.mower = vehicle("L-100P", cls.parks, mileage=1000)
        cls.roller = vehicle("L-200R", cls.roads, mileage=50)


class ServiceTests(Rows):
    def test_start_announces(self):
        with self.captureOnCommitCallbacks(execute=True):
            start_trip(member=self.driver, vehicle=self.mower, purpose="Hedges")
        self.assertEqual([m.subject for m in mail.outbox], ["L-100P has left"])

    def test_once_on_the_road(self):
        start_trip(member=self.driver, vehicle=self.mower, purpose="Hedges")
        with self.assertRaises(TripError):
            start_trip(member=self.driver, vehicle=self.mower, purpose="Lawn")

    def test_finish(self):
        trip = start_trip(member=self.driver, vehicle=self.mower, purpose="Hedges")
        finish_trip(trip, end_km=1042)
        self.mower.refresh_from_db()
        self.assertEqual((trip.distance, self.mower.mileage), (42, 1042))

    def test_not_backwards(self):
        trip = start_trip(member=self.driver, vehicle=self.mower, purpose="Hedges")
        with self.assertRaises(TripError):
            finish_trip(trip, end_km=3)


class TripApiTests(Rows):
    def test_create_with_stops(self):
        self.client.force_login(self.driver.user)
        answer = self.client.post(
            "/api/trips/",
            {
                "vehicle_id": self.mower.pk,
                "purpose": "Hedges",
                "stops": [{"place": "Volksgarten"}, {"place": "Depot"}],
            },
            "application/json",
        )
        self.assertEqual(answer.status_code, 201)
        self.assertEqual([s["position"] for s in answer.json()["stops"]], [1, 2])

    def test_vehicle_of_others(self):
        self.client.force_login(self.driver.user)
        answer = self.client.post(
            "/api/trips/", {"vehicle_id": self.roller.pk, "purpose": "x"}, "application/json"
        )
        self.assertEqual(answer.status_code, 400)
        self.assertFalse(Trip.objects.exists())

    def test_list_of_department(self):
        start_trip(member=self.driver, vehicle=self.mower, purpose="Hedges")
        start_trip(member=self.other, vehicle=self.roller, purpose="Tar")
        self.client.force_login(self.driver.user)
        purposes = [row["purpose"] for row in rows(self.client.get("/api/trips/"))]
        self.assertEqual(purposes, ["Hedges"])

    def test_finish(self):
        trip = start_trip(member=self.driver, vehicle=self.mower, purpose="Hedges")
        self.client.force_login(self.driver.user)
        answer = self.client.post(f"/api/trips/{trip.pk}/finish/", {"end_km": 1010})
        self.assertEqual((answer.status_code, answer.json()["distance"]), (200, 10))

    def test_usage(self):
        trip = start_trip(member=self.driver, vehicle=self.mower, purpose="Hedges")
        finish_trip(trip, end_km=1060)
        self.client.force_login(self.driver.user)
        answer = self.client.get(f"/api/vehicles/{self.mower.pk}/usage/")
        self.assertEqual(answer.json()["km_per_day"], 2.0)


class ReceiptApiTests(Rows):
    def test_create(self):
        self.client.force_login(self.driver.user)
        answer = self.client.post(
            "/api/receipts/",
            {"vehicle": self.mower.pk, "station": "OMV", "litres": "40.10", "amount": "66.20"},
        )
        self.assertEqual(answer.status_code, 201)
        self.assertEqual(FuelReceipt.objects.get().member, self.driver)


class PageTests(Rows):
    def test_drivers_stay_out(self):
        self.client.force_login(self.driver.user)
        self.assertEqual(self.client.get("/dispatch/").status_code, 403)

    def test_stranger_logs_in(self):
        self.assertRedirects(self.client.get("/dispatch/"), "/accounts/login/?next=/dispatch/")

    def test_board(self):
        start_trip(member=self.driver, vehicle=self.mower, purpose="Hedges")
        start_trip(member=self.other, vehicle=self.roller, purpose="Tar")
        self.client.force_login(self.boss.user)
        answer = self.client.get("/dispatch/")
        self.assertContains(answer, "Hedges")
        self.assertNotContains(answer, "Tar")

    def test_finish_on_page(self):
        trip = start_trip(member=self.driver, vehicle=self.mower, purpose="Hedges")
        self.client.force_login(self.boss.user)
        answer = self.client.post(f"/dispatch/trips/{trip.pk}/", {"end_km": 1005}, follow=True)
        self.assertContains(answer, "The trip is finished.")

    def test_vehicle_page(self):
        self.client.force_login(self.boss.user)
        self.assertContains(self.client.get(f"/dispatch/vehicles/{self.mower.pk}/"), "L-100P")
        answer = self.client.get(f"/dispatch/vehicles/{self.roller.pk}/")
        self.assertEqual(answer.status_code, 404)

    def test_report(self):
        Trip.objects.create(
            vehicle=self.mower,
            driver=self.driver,
            purpose="Hedges",
            start_km=1,
            distance=77,
            ended_at=timezone.now(),
        )
        self.client.force_login(self.boss.user)
        self.assertContains(self.client.get("/dispatch/report/"), "77 km")
