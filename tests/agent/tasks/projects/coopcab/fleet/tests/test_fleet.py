import datetime

from django.test import TestCase
from rest_framework.test import APIClient

from accounts.tests.factories import make_dispatcher, make_user
from fleet.models import Inspection
from fleet.tests.factories import make_driver, make_vehicle


class FleetTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.dispatcher = make_dispatcher(is_staff=True, is_superuser=True)
        cls.vehicle = make_vehicle(plate="W 1 CAB")
        cls.driver = make_driver(vehicle=cls.vehicle, full_name="Mira Kohl")
        Inspection.objects.create(
            vehicle=cls.vehicle,
            inspector=cls.dispatcher,
            done_on=datetime.date(2025, 2, 3),
            passed=True,
        )

    def test_pages(self):
        self.client.force_login(self.dispatcher)
        self.assertContains(self.client.get("/fleet/vehicles/"), "Mira Kohl")
        response = self.client.get(f"/fleet/vehicles/{self.vehicle.pk}/")
        self.assertContains(response, "2025-02-03")

    def test_pages_are_for_dispatchers(self):
        self.assertEqual(self.client.get("/fleet/vehicles/").status_code, 302)
        self.client.force_login(make_user())
        self.assertEqual(self.client.get("/fleet/vehicles/").status_code, 403)

    def test_admin_list_of_drivers(self):
        self.client.force_login(self.dispatcher)
        response = self.client.get("/admin/fleet/driver/")
        self.assertContains(response, "W 1 CAB")
        self.assertContains(response, "2025-02-03")

    def test_driver_api(self):
        client = APIClient()
        client.force_login(self.driver.user)
        self.assertEqual(client.get("/api/v1/drivers/").status_code, 403)
        client.force_login(self.dispatcher)
        self.assertContains(client.get("/api/v1/drivers/"), "Mira Kohl")
