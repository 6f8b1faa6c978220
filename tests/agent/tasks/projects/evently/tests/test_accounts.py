from django.test import TestCase
from django.urls import reverse

from . import factories


class OrganiserTests(TestCase):
    def test_profile(self):
        organiser = factories.make_organiser()
        self.client.force_login(organiser.user)
        self.client.post(reverse("organiser_profile"), {"name": "New name"})
        organiser.refresh_from_db()
        self.assertEqual(organiser.name, "New name")

    def test_sales(self):
        ticket_type = factories.make_ticket_type()
        factories.make_order(ticket_type=ticket_type, quantity=3)
        self.client.force_login(ticket_type.event.organiser.user)
        self.assertContains(self.client.get(reverse("organiser_sales")), "60.00 EUR")

    def test_api_profile_needs_organiser(self):
        self.client.force_login(factories.make_user())
        self.assertEqual(self.client.get("/api/me/organiser/").status_code, 403)

    def test_api_profile(self):
        organiser = factories.make_organiser()
        self.client.force_login(organiser.user)
        response = self.client.patch(
            "/api/me/organiser/", {"phone": "040 123"}, content_type="application/json"
        )
        self.assertEqual(response.status_code, 200)
        organiser.refresh_from_db()
        self.assertEqual(organiser.phone, "040 123")
