from rest_framework.test import APITestCase

from depots.models import Depot


class DepotApiTests(APITestCase):
    def test_public_list(self):
        Depot.objects.create(code="ghe", name="Ghent North", city="Ghent")
        response = self.client.get("/api/v1/depots/")
        self.assertEqual(response.status_code, 200)
        self.assertEqual(response.json()[0]["code"], "ghe")

    def test_detail_by_code(self):
        Depot.objects.create(code="ant", name="Antwerp Docks", city="Antwerp")
        self.assertEqual(self.client.get("/api/v1/depots/ant/").json()["city"], "Antwerp")

    def test_read_only(self):
        self.assertEqual(self.client.post("/api/v1/depots/", {}).status_code, 405)
