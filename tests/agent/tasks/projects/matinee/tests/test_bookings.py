from django.core import mail
from django.test import TestCase
from rest_framework.test import APITestCase

from apps.bookings.models import Booking
from apps.bookings.services import place_booking
from tests.factories import make_screening, make_user


class BookingApiTests(APITestCase):
    def setUp(self):
        self.user = make_user("ada", email="ada@mail.example")
        self.client.force_authenticate(self.user)
        self.screening = make_screening()
        self.seats = list(self.screening.screen.seats.all())

    def book(self, *seats):
        data = {"screening": self.screening.pk, "seats": [seat.pk for seat in seats]}
        return self.client.post("/api/bookings/", data, format="json")

    def test_book_two_seats(self):
        response = self.book(*self.seats[:2])
        self.assertEqual(response.status_code, 201, response.content)
        booking = Booking.objects.get()
        self.assertEqual(booking.customer, self.user)
        self.assertEqual(response.json()["seats"], ["A1", "A2"])

    def test_taken_seats_are_refused(self):
        place_booking(make_user(), self.screening, self.seats[:1])
        response = self.book(*self.seats[:2])
        self.assertEqual(response.status_code, 409)
        self.assertEqual(Booking.objects.count(), 1)

    def test_cancel(self):
        booking = place_booking(self.user, self.screening, self.seats[:1])
        response = self.client.post(f"/api/bookings/{booking.pk}/cancel/")
        self.assertEqual(response.json()["status"], "cancelled")

    def test_visitors_see_no_bookings(self):
        self.client.force_authenticate(None)
        self.assertEqual(self.client.get("/api/bookings/").status_code, 403)


class ConfirmationTests(TestCase):
    def test_customer_gets_a_mail(self):
        screening = make_screening()
        customer = make_user("bert", email="bert@mail.example")
        booking = place_booking(customer, screening, screening.screen.seats.all()[:2])
        self.assertEqual(len(mail.outbox), 1)
        message = mail.outbox[0]
        self.assertEqual(message.to, ["bert@mail.example"])
        self.assertIn(booking.reference, message.subject)
        self.assertIn("A1, A2", message.body)


class MyBookingsTests(TestCase):
    def test_only_my_own(self):
        screening = make_screening()
        first, second = screening.screen.seats.all()[:2]
        mine = place_booking(make_user("carl"), screening, [first])
        other = place_booking(make_user("dora"), screening, [second])
        self.client.force_login(mine.customer)
        response = self.client.get("/bookings/mine/")
        self.assertContains(response, mine.reference)
        self.assertNotContains(response, other.reference)
