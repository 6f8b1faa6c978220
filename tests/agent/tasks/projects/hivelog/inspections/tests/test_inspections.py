from datetime import date

from django.contrib.auth.models import User
from rest_framework.test import APITestCase

from apiaries.models import Apiary, Hive
from inspections.models import Disease, Inspection


class InspectionTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.neza = User.objects.create_user("neza")
        cls.vet = User.objects.create_user("vet", is_staff=True)
        apiary = Apiary.objects.create(keeper=cls.neza, name="Lipa", municipality="Bled")
        cls.hive = Hive.objects.create(apiary=apiary, code="BL-01")
        cls.varroa = Disease.objects.create(name="Varroosis", latin_name="Varroa destructor")
        cls.inspection = Inspection.objects.create(
            hive=cls.hive, inspector=cls.vet, inspected_on=date(2025, 4, 12), brood_frames=6
        )

    def test_create(self):
        self.client.force_login(self.vet)
        data = {
            "hive": self.hive.pk,
            "inspected_on": "2025-05-01",
            "findings": ["Varroosis"],
            "inspector": self.neza.pk,
        }
        answer = self.client.post("/api/v1/inspections/", data, format="json")
        self.assertEqual(answer.status_code, 201, answer.content)
        self.assertEqual(answer.json()["inspector"], "vet")
        self.assertEqual(answer.json()["findings"], ["Varroosis"])

    def test_too_many_frames(self):
        self.client.force_login(self.vet)
        data = {"hive": self.hive.pk, "inspected_on": "2025-05-01", "brood_frames": 21}
        answer = self.client.post("/api/v1/inspections/", data, format="json")
        self.assertEqual(answer.status_code, 400)

    def test_filter_by_temper(self):
        self.client.force_login(self.neza)
        self.assertEqual(len(self.client.get("/api/v1/inspections/?temper=calm").json()), 1)
        self.assertEqual(self.client.get("/api/v1/inspections/?temper=angry").json(), [])

    def test_keeper_may_change(self):
        self.client.force_login(self.neza)
        url = f"/api/v1/inspections/{self.inspection.pk}/"
        answer = self.client.patch(url, {"remarks": "Supers added"}, format="json")
        self.assertEqual(answer.status_code, 200)

    def test_anonymous(self):
        self.assertIn(self.client.get("/api/v1/inspections/").status_code, (401, 403))
