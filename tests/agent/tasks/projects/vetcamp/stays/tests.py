from datetime import date

from django.core import mail
from django.test import TestCase
from django.urls import reverse

from kennels.tests import make_kennel, make_user
from pets.models import Pet

from .models import CareNote, Invoice, Stay
from .services import book_stay
from .tasks import send_booking_confirmation


class StayTestCase(TestCase):
    """Base class: an owner with a pet that has a stay, and a keeper."""

    @classmethod
    def setUpTestData(cls):
        cls.owner = make_user("olga")
        cls.keeper = make_user("kim", keeper=True)
        cls.kennel = make_kennel()
        cls.pet = Pet.objects.create(owner=cls.owner, name="Rex", species="dog")
        cls.stay = book_stay(
            pet=cls.pet,
            kennel=cls.kennel,
            arrives_on=date(2030, 5, 1),
            departs_on=date(2030, 5, 4),
            user=cls.owner,
        )


class BookingTests(StayTestCase):
    def test_booking_writes_an_invoice(self):
        self.assertEqual(self.stay.invoices.get().amount, 60)
        self.assertTrue(self.stay.reference.startswith("ST-"))

    def test_confirmation(self):
        mail.outbox.clear()
        self.assertTrue(send_booking_confirmation(self.stay.pk))
        self.assertEqual(mail.outbox[0].to, ["olga@example.com"])

    def test_book_page(self):
        self.client.force_login(self.owner)
        response = self.client.post(
            reverse("stays:book"),
            {
                "pet": self.pet.pk,
                "kennel": self.kennel.pk,
                "arrives_on": "2031-01-02",
                "departs_on": "2031-01-05",
            },
        )
        self.assertRedirects(response, Stay.objects.latest("pk").get_absolute_url())

    def test_cancel(self):
        self.client.force_login(self.owner)
        self.client.post(reverse("stays:cancel", args=[self.stay.pk]))
        self.stay.refresh_from_db()
        self.assertEqual(self.stay.status, "cancelled")


class PageTests(StayTestCase):
    def test_pages_of_the_owner(self):
        self.client.force_login(self.owner)
        for url in [reverse("stays:mine"), reverse("stays:summary"), self.stay.get_absolute_url()]:
            self.assertContains(self.client.get(url), "Rex")

    def test_board_for_keepers_only(self):
        self.client.force_login(self.owner)
        self.assertEqual(self.client.get(reverse("stays:board")).status_code, 403)
        self.client.force_login(self.keeper)
        self.assertContains(self.client.get(reverse("stays:board")), "Rex")

    def test_add_a_note(self):
        self.client.force_login(self.keeper)
        self.client.post(
            reverse("stays:care_note_add", args=[self.stay.pk]),
            {"day": "2030-05-02", "appetite": "all", "text": "Happy."},
        )
        self.assertEqual(CareNote.objects.get().author, self.keeper)


class ApiTests(StayTestCase):
    def test_stay(self):
        self.client.force_login(self.owner)
        data = self.client.get(f"/api/stays/{self.stay.pk}/").json()
        self.assertEqual(data["pet_name"], "Rex")
        self.assertEqual(data["branch_name"], "North")

    def test_stay_of_another_customer(self):
        self.client.force_login(make_user("otto"))
        self.assertEqual(self.client.get(f"/api/stays/{self.stay.pk}/").status_code, 404)

    def test_mark_paid(self):
        self.client.force_login(self.keeper)
        invoice = Invoice.objects.get()
        self.client.post(f"/api/invoices/{invoice.pk}/mark-paid/")
        invoice.refresh_from_db()
        self.assertEqual(invoice.status, "paid")
