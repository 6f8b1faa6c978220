import datetime

from django.test import TestCase
from django.urls import reverse

from instruments.models import Instrument, Loan
from players.tests.factories import make_player


class LoanTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.player = make_player()
        horn = Instrument.objects.create(name="Horn in F", kind="brass", serial_number="A-11")
        cls.loan = Loan.objects.create(
            instrument=horn, player=cls.player, due_on=datetime.date(2030, 1, 1)
        )

    def setUp(self):
        self.client.force_login(self.player.user)

    def test_my_loans(self):
        self.assertContains(self.client.get(reverse("instruments:my_loans")), "Horn in F")

    def test_api(self):
        data = self.client.get(f"/api/loans/{self.loan.pk}/").json()
        self.assertEqual(data["instrument"], "Horn in F")

    def test_extend(self):
        response = self.client.post(f"/api/loans/{self.loan.pk}/extend/")
        self.assertEqual(response.json()["due_on"], "2030-01-29")
