from django.test import TestCase
from rest_framework.test import APIClient

from accounts.models import User
from accounts.tests.factories import make_user


class AccountsTests(TestCase):
    def test_login_by_email(self):
        user = make_user(role=User.Role.DISPATCHER)
        data = {"username": user.email, "password": "hail-a-cab"}
        self.assertRedirects(self.client.post("/login/", data), "/dispatch/")

    def test_me(self):
        user = make_user(full_name="Ada Hail")
        client = APIClient()
        client.force_login(user)
        self.assertEqual(client.get("/api/v1/me/").data["full_name"], "Ada Hail")
        client.patch("/api/v1/me/", {"phone": "0664", "role": "dispatcher"})
        user.refresh_from_db()
        self.assertEqual((user.phone, user.role), ("0664", "rider"))

    def test_me_needs_a_login(self):
        self.assertIn(APIClient().get("/api/v1/me/").status_code, (401, 403))
