from datetime import timedelta
from unittest import mock

from django.contrib.auth.models import Group, User
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone
from rest_framework.test import APIClient

from accounts.models import Clinic
from fleet.models import Driver, Vehicle

from . import services
from .models import Patient, Ride


class Office(TestCase):
    """Two clinics, a dispatcher, a driver."""

    @classmethod
    def setUpTestData(cls):
        cls.north = Clinic.objects.create(name="North", code="north")
        cls.south = Clinic.objects.create(name="South", code="south")
        cls.dispatcher = cls.make_user("dora", "dispatchers")
        cls.nurse = cls.make_user("nina", "clinics", cls.north)
        cls.vehicle = Vehicle.objects.create(plate="CL 1")
        cls.driver = Driver.objects.create(
            user=cls.make_user("dan", "drivers"), licence_number="L1", vehicle=cls.vehicle)
        cls.patient = Patient.objects.create(clinic=cls.north, first_name="Ada", last_name="Byron")
        cls.other = Patient.objects.create(clinic=cls.south, first_name="Bob", last_name="Cray")
        cls.ride = cls.make_ride(cls.patient)

    @classmethod
    def make_user(cls, name, group, clinic=None):
        user = User.objects.create_user(name, password="pw-of-the-tests")
        user.groups.add(Group.objects.get(name=group))
        user.profile.clinic = clinic
        user.profile.save()
        return user

    @classmethod
    def make_ride(cls, patient, **more):
        more.setdefault("pickup_at", timezone.now() + timedelta(hours=1))
        return Ride.objects.create(
            patient=patient, clinic=patient.clinic, pickup_address="1 High St", dropoff_address="Ward 2", **more)

    def api(self, user):
        client = APIClient()
        client.force_authenticate(user)
        return client


class ServiceTests(Office):
    @mock.patch("rides.services.notify_driver")
    def test_assign(self, notify):
        services.assign_ride(self.ride, self.driver, self.dispatcher)
        self.ride.refresh_from_db()
        self.assertEqual(self.ride.status, "assigned")
        self.assertEqual(self.ride.vehicle, self.vehicle)
        self.assertEqual(self.ride.last_change.by, self.dispatcher)

    def test_completed_is_final(self):
        ride = self.make_ride(self.patient, status="completed")
        with self.assertRaises(services.RideError):
            services.change_status(ride, "requested", self.dispatcher)

    def test_mileage(self):
        now = timezone.localtime()
        self.make_ride(self.patient, pickup_at=now, status="completed", distance_km="10.0")
        self.make_ride(self.patient, pickup_at=now, status="completed", distance_km="5.0")
        total, average, number = services.mileage(now.year, now.month)
        self.assertEqual((float(total), float(average), number), (15.0, 7.5, 2))


class SiteTests(Office):
    def test_board(self):
        self.client.force_login(self.dispatcher)
        self.make_ride(self.patient, pickup_at=timezone.now())
        self.assertContains(self.client.get(reverse("board")), "Ada Byron")

    def test_board_is_for_dispatchers(self):
        self.client.force_login(self.nurse)
        self.assertEqual(self.client.get(reverse("board")).status_code, 403)

    def test_pages(self):
        self.client.force_login(self.nurse)
        for name in ["dashboard", "ride_list", "patient_list", "invoice_list", "ride_create"]:
            self.assertEqual(self.client.get(reverse(name)).status_code, 200, name)

    def test_order(self):
        self.client.force_login(self.nurse)
        answer = self.client.post(reverse("ride_create"), {
            "patient": self.patient.pk, "pickup_address": "a", "dropoff_address": "b", "mobility": "walking",
            "pickup_at": (timezone.localtime() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M"),
        })
        self.assertEqual(answer.status_code, 302)
        self.assertEqual(Ride.objects.latest("pk").created_by, self.nurse)

    def test_cancel(self):
        self.client.force_login(self.nurse)
        self.client.post(reverse("ride_cancel", args=[self.ride.pk]), {"reason": "ill"})
        self.ride.refresh_from_db()
        self.assertEqual(self.ride.status, "cancelled")
        self.assertEqual(self.ride.note_count, 1)

    def test_patient_of_others(self):
        self.client.force_login(self.nurse)
        self.assertEqual(self.client.get(reverse("patient_detail", args=[self.other.pk])).status_code, 404)


class ApiTests(Office):
    def test_list_is_scoped(self):
        self.make_ride(self.other)
        answer = self.api(self.nurse).get("/api/rides/")
        self.assertEqual(answer.json()["count"], 1)
        self.assertEqual(answer.json()["results"][0]["patient_name"], "Ada Byron")

    def test_order(self):
        answer = self.api(self.nurse).post("/api/rides/", {
            "patient": self.patient.pk, "pickup_address": "a", "dropoff_address": "b",
            "pickup_at": timezone.now() + timedelta(days=1),
        })
        self.assertEqual(answer.status_code, 201, answer.content)

    def test_patient_of_others_cannot_ride(self):
        answer = self.api(self.nurse).post("/api/rides/", {
            "patient": self.other.pk, "pickup_address": "a", "dropoff_address": "b",
            "pickup_at": timezone.now() + timedelta(days=1),
        })
        self.assertEqual(answer.status_code, 400)

    @mock.patch("rides.services.notify_driver")
    def test_assign(self, notify):
        answer = self.api(self.dispatcher).post(f"/api/rides/{self.ride.pk}/assign/", {"driver": self.driver.pk})
        self.assertEqual(answer.status_code, 200)
        self.assertEqual(answer.json()["status"], "assigned")

    def test_status_conflict(self):
        answer = self.api(self.dispatcher).post(f"/api/rides/{self.ride.pk}/status/", {"status": "completed"})
        self.assertEqual(answer.status_code, 409)

    def test_notes(self):
        api = self.api(self.nurse)
        self.assertEqual(api.post(f"/api/rides/{self.ride.pk}/notes/", {"text": "hi"}).status_code, 201)
        self.assertEqual(api.get(f"/api/rides/{self.ride.pk}/notes/").json()["results"][0]["author"], "nina")

    def test_anonymous(self):
        self.assertEqual(APIClient().get("/api/rides/").status_code, 401)
