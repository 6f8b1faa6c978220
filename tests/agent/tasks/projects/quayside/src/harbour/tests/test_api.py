from datetime import date

from django.urls import reverse
from rest_framework.test import APITestCase

from harbour.models import Berth, Booking, Invoice

from . import factories


class BerthTests(APITestCase):
    def test_office_adds_a_berth(self):
        self.client.force_authenticate(factories.skipper(is_staff=True))
        pontoon = factories.berth().pontoon
        body = {"pontoon": pontoon.pk, "number": 77, "length": "8.0", "nightly_rate": "21.50"}
        answer = self.client.post(reverse("berth-list"), body)
        self.assertEqual(answer.status_code, 201, answer.content)
        self.assertEqual(answer.json()["label"], "A77")

    def test_office_closes_a_berth(self):
        self.client.force_authenticate(factories.skipper(is_staff=True))
        berth = factories.berth()
        self.client.post(reverse("berth-close", args=[berth.pk]))
        berth.refresh_from_db()
        self.assertEqual(berth.state, Berth.State.CLOSED)

    def test_free_leaves_out_the_closed(self):
        self.client.force_authenticate(factories.skipper())
        factories.berth(state=Berth.State.CLOSED)
        free = factories.berth()
        answer = self.client.get(reverse("berth-free"))
        self.assertEqual([row["id"] for row in answer.json()], [free.pk])


class BookingTests(APITestCase):
    def setUp(self):
        self.skipper = factories.skipper()
        self.client.force_authenticate(self.skipper)
        self.vessel = factories.vessel(self.skipper)
        self.berth = factories.berth()

    def body(self, **more):
        return {
            "vessel": self.vessel.pk,
            "berth": self.berth.pk,
            "arrives_on": "2030-06-01",
            "leaves_on": "2030-06-04",
            **more,
        }

    def test_booking_makes_an_invoice(self):
        answer = self.client.post(reverse("booking-list"), self.body())
        self.assertEqual(answer.status_code, 201, answer.content)
        self.assertEqual(Invoice.objects.get().amount, 90)

    def test_berth_is_taken(self):
        factories.booking(factories.skipper(), berth=self.berth, arrives_on=date(2030, 6, 2),
                          leaves_on=date(2030, 6, 3))
        answer = self.client.post(reverse("booking-list"), self.body())
        self.assertEqual(answer.status_code, 409)
        self.assertEqual(Booking.objects.count(), 1)

    def test_not_with_the_boat_of_another(self):
        other = factories.vessel(factories.skipper())
        answer = self.client.post(reverse("booking-list"), self.body(vessel=other.pk))
        self.assertEqual(answer.status_code, 400)

    def test_leave_after_arrival(self):
        answer = self.client.post(reverse("booking-list"), self.body(leaves_on="2030-05-30"))
        self.assertEqual(answer.status_code, 400)
        self.assertContains(answer, "Leave after you arrive.", status_code=400)

    def test_own_bookings_only(self):
        factories.booking(self.skipper, remarks="mine")
        factories.booking(factories.skipper(), remarks="theirs")
        answer = self.client.get(reverse("booking-list"))
        self.assertContains(answer, "mine")
        self.assertNotContains(answer, "theirs")

    def test_cancel_once(self):
        booking = factories.booking(self.skipper)
        url = reverse("booking-cancel", args=[booking.pk])
        self.assertEqual(self.client.post(url).status_code, 200)
        self.assertEqual(self.client.post(url).status_code, 409)

    def test_booking_of_another_is_not_there(self):
        booking = factories.booking(factories.skipper())
        for name in ("booking-detail", "booking-cancel"):
            url = reverse(name, args=[booking.pk])
            method = self.client.get if name == "booking-detail" else self.client.post
            self.assertEqual(method(url).status_code, 404)


class OtherTests(APITestCase):
    def test_visitors_are_sent_away(self):
        for name in ("pontoon-list", "berth-list", "vessel-list", "invoice-list", "occupancy"):
            self.assertEqual(self.client.get(reverse(name)).status_code, 401, name)

    def test_vessel_is_the_users(self):
        skipper = factories.skipper()
        self.client.force_authenticate(skipper)
        body = {"name": "Tern", "registration": "IR-99", "length": "7.0"}
        self.assertEqual(self.client.post(reverse("vessel-list"), body).status_code, 201)
        self.assertEqual(skipper.vessels.get().name, "Tern")

    def test_occupancy(self):
        self.client.force_authenticate(factories.skipper())
        factories.berth()
        self.assertEqual(
            self.client.get(reverse("occupancy")).json(), {"open": 1, "taken": 0}
        )
