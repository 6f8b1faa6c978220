from rest_framework.test import APITestCase

from apps.accounts.tests.factories import make_customer, make_user
from apps.core.permissions import DISPATCHERS
from apps.depots.models import Depot


class DepotApiTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.depot = Depot.objects.create(code="HAM1", name="Harbour", city="Hamburg", capacity=900)

    def test_anonymous(self):
        self.assertEqual(self.client.get("/api/v1/depots/").status_code, 403)

    def test_customer_reads(self):
        self.client.force_login(make_customer().user)
        response = self.client.get(f"/api/v1/depots/{self.depot.pk}/")
        self.assertEqual(response.json()["code"], "HAM1")

    def test_filter_by_city(self):
        Depot.objects.create(code="KEL1", name="Fjord", city="Kiel", capacity=300)
        self.client.force_login(make_customer().user)
        response = self.client.get("/api/v1/depots/", {"city": "Kiel"})
        self.assertEqual([d["code"] for d in response.json()], ["KEL1"])

    def test_create(self):
        self.client.force_login(make_user(DISPATCHERS, is_staff=True))
        response = self.client.post(
            "/api/v1/depots/", {"code": "BRE1", "name": "Weser", "city": "Bremen", "capacity": 200}
        )
        self.assertEqual(response.status_code, 201)
