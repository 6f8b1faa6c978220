from rest_framework import status

from tests.base import ClinicTestCase


class SignInTests(ClinicTestCase):
    def sign_in(self, password):
        data = {"email": "nora@mail.example", "password": password}
        return self.client.post("/api/v1/auth/sign-in/", data)

    def test_token_opens_the_api(self):
        token = self.sign_in("tabby-cat-9").data["token"]
        response = self.client.get("/api/v1/profile/", HTTP_AUTHORIZATION=f"Token {token}")
        self.assertEqual(response.data["email"], "nora@mail.example")

    def test_wrong_password(self):
        response = self.sign_in("tabby-cat-8")
        self.assertContains(response, "Wrong e-mail or password.", status_code=400)

    def test_sign_out_ends_the_token(self):
        token = self.sign_in("tabby-cat-9").data["token"]
        self.client.credentials(HTTP_AUTHORIZATION=f"Token {token}")
        self.client.post("/api/v1/auth/sign-out/")
        response = self.client.get("/api/v1/profile/")
        self.assertEqual(response.status_code, status.HTTP_401_UNAUTHORIZED)


class ProfileTests(ClinicTestCase):
    def test_client_changes_the_phone_but_not_the_email(self):
        self.client.force_authenticate(self.nora)
        self.client.patch("/api/v1/profile/", {"phone": "555-0134", "email": "x@mail.example"})
        self.nora.refresh_from_db()
        self.assertEqual(self.nora.phone, "555-0134")
        self.assertEqual(self.nora.email, "nora@mail.example")
