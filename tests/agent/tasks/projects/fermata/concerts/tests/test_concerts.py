from django.contrib.auth import get_user_model
from django.core import mail
from django.test import TestCase
from django.urls import reverse

from concerts.models import ProgrammeItem, TicketOrder
from concerts.tests.factories import make_concert, make_rehearsal
from library.models import Composer, Work
from players.tests.factories import make_player


class ConcertPagesTests(TestCase):
    def test_list(self):
        concert = make_concert(title="Autumn Gala")
        response = self.client.get(reverse("concerts:concert_list"))
        self.assertContains(response, "Autumn Gala")
        self.assertContains(response, concert.venue.name)

    def test_detail_has_the_programme(self):
        concert = make_concert(conductor=make_player())
        composer = Composer.objects.create(first_name="Clara", last_name="Schumann")
        work = Work.objects.create(title="Piano Concerto", composer=composer, shelf="S1")
        ProgrammeItem.objects.create(concert=concert, work=work, position=1)
        response = self.client.get(concert.get_absolute_url())
        self.assertContains(response, "Clara Schumann")

    def test_order(self):
        concert = make_concert()
        with self.captureOnCommitCallbacks(execute=True):
            response = self.client.post(
                reverse("concerts:order", args=[concert.slug]),
                {"name": "Ann", "email": "ann@example.com", "tickets": 2},
            )
        self.assertRedirects(response, concert.get_absolute_url())
        self.assertEqual(mail.outbox[0].to, ["ann@example.com"])

    def test_sold_out(self):
        concert = make_concert(seats=1)
        response = self.client.post(
            reverse("concerts:order", args=[concert.slug]),
            {"name": "Ann", "email": "ann@example.com", "tickets": 2},
        )
        self.assertEqual(response.status_code, 200)
        self.assertFalse(TicketOrder.objects.exists())

    def test_sales(self):
        concert = make_concert(price_pence=1000)
        TicketOrder.objects.create(concert=concert, name="A", email="a@example.com", tickets=3)
        boss = get_user_model().objects.create_superuser("boss", "b@example.com", "x")
        self.client.force_login(boss)
        response = self.client.get(reverse("concerts:sales", args=[concert.slug]))
        self.assertContains(response, "30.00")


class RehearsalTests(TestCase):
    def test_list_and_answer(self):
        rehearsal, player = make_rehearsal(), make_player()
        self.client.force_login(player.user)
        self.client.post(reverse("concerts:answer", args=[rehearsal.pk]), {"coming": "yes"})
        response = self.client.get(reverse("concerts:rehearsal_list"))
        self.assertContains(response, rehearsal.venue.name)
        self.assertContains(response, "1 coming")


class ApiTests(TestCase):
    def test_concerts_are_public(self):
        make_concert(title="Family Concert")
        self.assertContains(self.client.get("/api/concerts/"), "Family Concert")

    def test_ticket_request(self):
        concert = make_concert()
        with self.captureOnCommitCallbacks(execute=True):
            response = self.client.post(
                "/api/ticket-requests/",
                {"concert": concert.pk, "name": "Bo", "email": "bo@example.com", "tickets": 1},
            )
        self.assertEqual(response.status_code, 201)
        self.assertEqual(len(mail.outbox), 1)
