from rest_framework.test import APITestCase

from claims.models import Claim
from parcels.tests.factories import make_parcel, make_user


class ClaimApiTests(APITestCase):
    def setUp(self):
        self.user = make_user()
        self.parcel = make_parcel(self.user)
        self.client.force_authenticate(self.user)

    def claim(self):
        data = {
            "parcel": self.parcel.pk,
            "reason": "Broken vase",
            "iban": "BE68539007547034",
            "amount_cents": 4500,
        }
        return self.client.post("/api/v1/claims/", data)

    def test_create(self):
        response = self.claim()
        self.assertEqual(response.status_code, 201)
        self.assertEqual(response.json()["state"], "open")
        self.assertEqual(Claim.objects.get().claimant, self.user)

    def test_withdraw(self):
        pk = self.claim().json()["id"]
        response = self.client.post(f"/api/v1/claims/{pk}/withdraw/")
        self.assertEqual(response.json()["state"], "withdrawn")
        self.assertEqual(self.client.post(f"/api/v1/claims/{pk}/withdraw/").status_code, 400)
