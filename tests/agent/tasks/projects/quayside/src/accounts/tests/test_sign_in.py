from django.urls import reverse
from rest_framework.test import APITestCase

from accounts.models import User


class SignInTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.skipper = User.objects.create_user("maeve", "maeve@example.com", "salt-and-rope-7")

    def test_token_opens_the_profile(self):
        answer = self.client.post(
            reverse("accounts:sign-in"), {"username": "maeve", "password": "salt-and-rope-7"}
        )
        self.assertEqual(answer.status_code, 200)
        self.client.credentials(HTTP_AUTHORIZATION=f"Token {answer.json()['token']}")
        self.assertEqual(self.client.get(reverse("accounts:me")).json()["username"], "maeve")

    def test_wrong_password(self):
        answer = self.client.post(
            reverse("accounts:sign-in"), {"username": "maeve", "password": "guess"}
        )
        self.assertEqual(answer.status_code, 400)

    def test_username_stays(self):
        self.client.force_authenticate(self.skipper)
        self.client.patch(reverse("accounts:me"), {"username": "queen", "phone": "555 0100"})
        self.skipper.refresh_from_db()
        self.assertEqual((self.skipper.username, self.skipper.phone), ("maeve", "555 0100"))

    def test_profile_needs_a_token(self):
        self.assertEqual(self.client.get(reverse("accounts:me")).status_code, 401)
