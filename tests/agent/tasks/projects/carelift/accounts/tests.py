from django.contrib.auth.models import User
from django.test import TestCase
from django.urls import reverse
from rest_framework.test import APIClient

from .models import Clinic


class AccountTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.user = User.objects.create_user("nina", password="pw-of-the-tests")
        Clinic.objects.create(name="North", code="north")

    def test_profile_is_made(self):
        self.assertFalse(self.user.profile.is_approved)

    def test_profile_page(self):
        self.client.force_login(self.user)
        self.client.post(reverse("profile"), {"phone": "123", "job_title": "nurse"})
        self.user.profile.refresh_from_db()
        self.assertEqual(self.user.profile.phone, "123")

    def test_token_login(self):
        api = APIClient()
        answer = api.post("/api/login/", {"username": "nina", "password": "pw-of-the-tests"})
        self.assertEqual(answer.status_code, 200)
        api.credentials(HTTP_AUTHORIZATION="Token " + answer.json()["token"])
        self.assertEqual(api.get("/api/me/").json()["username"], "nina")

    def test_me_patch(self):
        api = APIClient()
        api.force_authenticate(self.user)
        self.assertEqual(api.patch("/api/me/", {"phone": "456"}).json()["phone"], "456")

    def test_clinics(self):
        api = APIClient()
        api.force_authenticate(self.user)
        self.assertEqual(api.get("/api/clinics/").json()["count"], 1)
