from django.test import TestCase
from django.urls import reverse

from .models import Member


class AccountTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.ana = Member.objects.create_user("ana", "ana@example.com", "pass-ana-1", first_name="Ana")

    def test_my_page_needs_login(self):
        self.assertEqual(self.client.get(reverse("my-page")).status_code, 302)

    def test_my_page(self):
        self.client.force_login(self.ana)
        self.assertContains(self.client.get(reverse("my-page")), "Ana")

    def test_phone(self):
        self.client.force_login(self.ana)
        response = self.client.post(reverse("my-phone"), {"phone": "912"})
        self.assertRedirects(response, reverse("my-page"))
        self.ana.refresh_from_db()
        self.assertEqual(self.ana.phone, "912")

    def test_api_login(self):
        url = reverse("api-login")
        self.assertEqual(self.client.post(url, {"username": "ana", "password": "no"}).status_code, 400)
        self.assertEqual(self.client.post(url, {"username": "ana", "password": "pass-ana-1"}).status_code, 200)
        self.assertEqual(self.client.get("/api/me/").json()["username"], "ana")

    def test_api_me(self):
        self.assertIn(self.client.get("/api/me/").status_code, (401, 403))
        self.client.force_login(self.ana)
        response = self.client.patch("/api/me/", {"phone": "7"}, content_type="application/json")
        self.assertEqual(response.status_code, 200)
        self.assertEqual(response.json()["phone"], "7")

    def test_librarians(self):
        lia = Member.objects.create_user("lia", password="x", is_librarian=True)
        self.assertEqual(list(Member.objects.librarians()), [lia])
