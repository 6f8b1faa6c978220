from rest_framework.test import APITestCase

from apps.accounts.models import User


class AuthTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.user = User.objects.create_user("heidi", "heidi@alp.example", "goats")

    def test_token(self):
        wrong = self.client.post("/api/v1/auth/token/", {"username": "heidi", "password": "no"})
        self.assertEqual(wrong.status_code, 400)
        right = self.client.post("/api/v1/auth/token/", {"username": "heidi", "password": "goats"})
        token = right.json()["token"]
        me = self.client.get("/api/v1/auth/me/", headers={"Authorization": f"Token {token}"})
        self.assertEqual(me.json()["username"], "heidi")

    def test_me(self):
        self.assertEqual(self.client.get("/api/v1/auth/me/").status_code, 401)
        self.client.force_authenticate(self.user)
        changed = self.client.patch("/api/v1/auth/me/", {"phone": "044", "is_warden": True})
        self.assertEqual(changed.json()["phone"], "044")
        self.assertFalse(changed.json()["is_warden"])
