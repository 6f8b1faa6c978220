from rest_framework.test import APITestCase

from .factories import make_customer


class AuthTests(APITestCase):
    def test_login_and_me(self):
        customer = make_customer()
        response = self.client.post(
            "/api/v1/auth/login/", {"username": customer.user.username, "password": "parcel"}
        )
        self.assertEqual(response.status_code, 200)
        self.assertEqual(self.client.get("/api/v1/auth/me/").json()["company"], "Lamp & Co")

    def test_wrong_password(self):
        customer = make_customer()
        response = self.client.post(
            "/api/v1/auth/login/", {"username": customer.user.username, "password": "wrong"}
        )
        self.assertEqual(response.status_code, 400)

    def test_me_needs_login(self):
        self.assertEqual(self.client.get("/api/v1/auth/me/").status_code, 403)

    def test_logout(self):
        self.client.force_login(make_customer().user)
        self.assertEqual(self.client.post("/api/v1/auth/logout/").status_code, 204)
        self.assertEqual(self.client.get("/api/v1/auth/me/").status_code, 403)
