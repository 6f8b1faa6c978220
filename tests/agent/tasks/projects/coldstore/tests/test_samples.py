from rest_framework.test import APITestCase

from coldstore.samples.models import Checkout
from tests import factories


class SampleApiTests(APITestCase):
    def setUp(self):
        self.user = factories.user(first_name="Ada", last_name="Frost")
        self.client.force_authenticate(self.user)

    def test_visitor_is_refused(self):
        self.client.force_authenticate(None)
        self.assertEqual(self.client.get("/api/v1/samples/").status_code, 403)

    def test_list(self):
        sample = factories.sample("10.50", "4", box=factories.box())
        sample.aliquots.filter(volume=4).update(used=True)
        body = self.client.get("/api/v1/samples/").json()
        self.assertEqual(body["count"], 1)
        row = body["results"][0]
        self.assertEqual(row["volume_left"], "10.50")
        self.assertEqual(row["box"]["freezer"]["room"], "B1")
        self.assertIsNone(row["holder"])
        self.assertEqual([a["volume"] for a in row["aliquots"]], ["10.50", "4.00"])

    def test_filter_by_study(self):
        wanted = factories.sample()
        factories.sample()
        body = self.client.get("/api/v1/samples/", {"study": wanted.study.code}).json()
        self.assertEqual([row["id"] for row in body["results"]], [wanted.pk])

    def test_checkout_and_back(self):
        sample = factories.sample()
        url = f"/api/v1/samples/{sample.pk}/"
        self.assertEqual(self.client.post(f"{url}checkout/").status_code, 204)
        self.assertEqual(self.client.get(url).json()["holder"], "Ada Frost")
        self.client.force_authenticate(factories.user())
        self.assertEqual(self.client.post(f"{url}checkout/").status_code, 409)
        self.assertEqual(self.client.post(f"{url}bring_back/").status_code, 409)
        self.client.force_authenticate(self.user)
        self.assertEqual(self.client.post(f"{url}bring_back/").status_code, 204)
        self.assertFalse(Checkout.objects.running().exists())
        self.assertIsNone(self.client.get(url).json()["holder"])

    def test_studies(self):
        study = factories.study(title="Lichens")
        factories.sample(study=study)
        body = self.client.get(f"/api/v1/studies/{study.code}/").json()
        self.assertEqual(body["title"], "Lichens")
        self.assertEqual(self.client.get("/api/v1/studies/sizes/").json(), {study.code: 1})
