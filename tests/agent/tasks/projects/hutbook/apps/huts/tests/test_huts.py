from rest_framework.test import APITestCase

from apps.accounts.models import User
from apps.huts.models import Hut, Region, Review


class HutTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.region = Region.objects.create(name="Bern")
        cls.hut = Hut.objects.create(
            name="Eagle's nest", slug="eagle", region=cls.region, altitude=2400, beds=8, price=40
        )
        cls.user = User.objects.create_user("heidi")

    def test_list(self):
        self.assertContains(self.client.get("/api/v1/huts/"), "Eagle's nest")
        self.assertNotContains(self.client.get("/api/v1/huts/?region=Wallis"), "Eagle's nest")

    def test_detail(self):
        hut = self.client.get("/api/v1/huts/eagle/").json()
        self.assertEqual(hut["price"], "40.00")
        self.assertEqual(hut["region"], self.region.pk)

    def test_free(self):
        response = self.client.get("/api/v1/huts/eagle/free/?night=2026-08-01")
        self.assertEqual(response.json()["free"], 8)
        self.assertEqual(self.client.get("/api/v1/huts/eagle/free/").status_code, 400)

    def test_review(self):
        data = {"hut": "eagle", "stars": 5, "text": "What a view"}
        self.assertEqual(self.client.post("/api/v1/reviews/", data).status_code, 401)
        self.client.force_authenticate(self.user)
        response = self.client.post("/api/v1/reviews/", data)
        self.assertEqual(response.status_code, 201)
        self.assertEqual(response.json()["author"], "heidi")
        url = f"/api/v1/reviews/{response.json()['id']}/"
        self.assertEqual(self.client.patch(url, {"stars": 4}).json()["stars"], 4)
        self.assertEqual(self.client.patch(url, {"stars": 6}).status_code, 400)
        self.assertEqual(self.client.delete(url).status_code, 204)

    def test_hidden_review(self):
        Review.objects.create(hut=self.hut, author=self.user, stars=1, text="Rude", is_hidden=True)
        self.assertNotContains(self.client.get("/api/v1/reviews/"), "Rude")
