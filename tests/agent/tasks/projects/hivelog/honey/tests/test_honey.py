from datetime import date

from django.contrib.auth.models import User
from rest_framework.test import APITestCase

from apiaries.models import Apiary, Hive
from honey.models import Batch, Harvest, JarOrder


class HoneyTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.neza = User.objects.create_user("neza")
        cls.office = User.objects.create_user("office", is_staff=True)
        apiary = Apiary.objects.create(keeper=cls.neza, name="Lipa", municipality="Bled")
        cls.hive = Hive.objects.create(apiary=apiary, code="BL-01")
        cls.harvest = Harvest.objects.create(
            hive=cls.hive, harvested_on=date(2025, 6, 20), kilograms="14.50", variety="lime"
        )
        cls.batch = Batch.objects.create(code="L25-01", bottled_on=date(2025, 7, 1), jars=30)
        cls.batch.harvests.add(cls.harvest)

    def test_trace_is_public(self):
        answer = self.client.get("/api/v1/trace/L25-01/")
        self.assertEqual(answer.status_code, 200)
        self.assertEqual(answer.json()["varieties"], ["lime"])
        self.assertEqual(answer.json()["apiaries"], ["Lipa"])

    def test_trace_of_nothing(self):
        self.assertEqual(self.client.get("/api/v1/trace/none/").status_code, 404)

    def test_harvests_are_for_members(self):
        self.assertIn(self.client.get("/api/v1/harvests/").status_code, (401, 403))

    def test_staff_add_harvests(self):
        data = {
            "hive": self.hive.pk,
            "harvested_on": "2025-07-02",
            "kilograms": "9.10",
            "variety": "chestnut",
        }
        self.client.force_login(self.neza)
        self.assertEqual(self.client.post("/api/v1/harvests/", data).status_code, 403)
        self.client.force_login(self.office)
        self.assertEqual(self.client.post("/api/v1/harvests/", data).status_code, 201)

    def test_order(self):
        self.client.force_login(self.neza)
        data = {"batch": self.batch.pk, "quantity": 3, "address": "Bled 4"}
        answer = self.client.post("/api/v1/orders/", data)
        self.assertEqual(answer.status_code, 201)
        self.assertEqual(answer.json()["customer"], "neza")
        self.assertEqual(len(self.client.get("/api/v1/orders/").json()), 1)

    def test_cancel(self):
        self.client.force_login(self.neza)
        order = JarOrder.objects.create(
            customer=self.neza, batch=self.batch, quantity=1, address="Bled 4"
        )
        answer = self.client.post(f"/api/v1/orders/{order.pk}/cancel/")
        self.assertEqual(answer.json()["status"], "cancelled")
        order.status = "shipped"
        order.save()
        answer = self.client.post(f"/api/v1/orders/{order.pk}/cancel/")
        self.assertEqual(answer.status_code, 409)
