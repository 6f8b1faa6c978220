from django.contrib.auth.models import User
from rest_framework.test import APITestCase

from apiaries.models import Apiary, Hive, Queen


class HiveTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.neza = User.objects.create_user("neza", first_name="Neža", last_name="Kos")
        cls.luka = User.objects.create_user("luka")
        cls.apiary = Apiary.objects.create(keeper=cls.neza, name="Lipa", municipality="Bled")
        cls.hive = Hive.objects.create(apiary=cls.apiary, code="BL-01")
        Queen.objects.create(hive=cls.hive, line="Carniolan", hatched_in=2024)

    def test_anonymous(self):
        self.assertIn(self.client.get("/api/v1/hives/").status_code, (401, 403))

    def test_list(self):
        self.client.force_login(self.luka)
        rows = self.client.get("/api/v1/hives/").json()
        self.assertEqual(rows[0]["code"], "BL-01")
        self.assertEqual(rows[0]["keeper"], "Neža Kos")
        self.assertEqual(rows[0]["queen"]["line"], "Carniolan")
        self.assertIsNone(rows[0]["last_inspected_on"])

    def test_filter(self):
        self.client.force_login(self.luka)
        self.assertEqual(len(self.client.get("/api/v1/hives/?apiary=lipa").json()), 1)
        self.assertEqual(self.client.get("/api/v1/hives/?apiary=oak").json(), [])

    def test_only_the_keeper_writes(self):
        url = f"/api/v1/hives/{self.hive.pk}/"
        self.client.force_login(self.luka)
        self.assertEqual(self.client.patch(url, {"active": False}).status_code, 403)
        self.client.force_login(self.neza)
        self.assertEqual(self.client.patch(url, {"active": False}).status_code, 200)

    def test_add(self):
        data = {"apiary": self.apiary.pk, "code": "BL-02"}
        self.client.force_login(self.luka)
        self.assertEqual(self.client.post("/api/v1/hives/", data).status_code, 403)
        self.client.force_login(self.neza)
        self.assertEqual(self.client.post("/api/v1/hives/", data).status_code, 201)

    def test_apiaries(self):
        self.client.force_login(self.luka)
        rows = self.client.get("/api/v1/apiaries/").json()
        self.assertEqual([row["keeper"] for row in rows], ["neza"])
