from django.contrib.auth.models import User
from django.core import mail
from django.test import TransactionTestCase

from .models import Ticket


class TicketTests(TransactionTestCase):
    def setUp(self):
        self.user = User.objects.create_user("max", "max@mail.example", first_name="Max")

    def buy(self, names):
        return self.client.post("/tickets/buy/", {"kind": "regular", "badge_names": names})

    def test_buy(self):
        self.client.force_login(self.user)
        self.assertRedirects(self.buy("Max\nEva"), "/tickets/")
        self.assertEqual(Ticket.objects.count(), 2)
        self.assertEqual(mail.outbox[0].subject, "Your tickets: 2")

    def test_too_many(self):
        self.client.force_login(self.user)
        response = self.buy("A\nB\nC\nD\nE")
        self.assertContains(response, "more than 4 tickets")
        self.assertFalse(Ticket.objects.exists())

    def test_login_needed(self):
        self.assertRedirects(self.client.get("/tickets/"), "/login/?next=/tickets/")

    def test_mine(self):
        Ticket.objects.create(holder=self.user, badge_name="Max M.", price_cents=9900)
        self.client.force_login(self.user)
        self.assertContains(self.client.get("/tickets/"), "Max M.")
