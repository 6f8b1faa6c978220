from django.contrib.auth.models import Group, User
from django.test import TestCase
from django.urls import reverse
from rest_framework.test import APIClient

from .models import Inspection, Vehicle


class FleetTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.user = User.objects.create_user("max", password="pw-of-the-tests")
        cls.dispatcher = User.objects.create_user("dora", password="pw-of-the-tests")
        cls.dispatcher.groups.add(Group.objects.get(name="dispatchers"))
        cls.vehicle = Vehicle.objects.create(plate="CL 1")
        Inspection.objects.create(vehicle=cls.vehicle, inspector=cls.user, done_on="2025-03-01", result="passed")

    def test_pages(self):
        self.client.force_login(self.user)
        self.assertContains(self.client.get(reverse("vehicle_list")), "inspected 01 Mar 2025")
        self.assertContains(self.client.get(reverse("vehicle_detail", args=[self.vehicle.pk])), "Passed")

    def test_api(self):
        api = APIClient()
        api.force_authenticate(self.user)
        self.assertEqual(api.get("/api/vehicles/").json()["count"], 1)
        self.assertEqual(api.post("/api/vehicles/", {"plate": "CL 2"}).status_code, 403)
        api.force_authenticate(self.dispatcher)
        self.assertEqual(api.post("/api/vehicles/", {"plate": "CL 2"}).status_code, 201)
