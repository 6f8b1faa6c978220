from datetime import date

from rest_framework.test import APITestCase

from apps.accounts.models import User
from apps.bookings.models import Booking, free_beds
from apps.huts.models import Hut, Region


class BookingTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.user = User.objects.create_user("heidi")
        cls.hut = Hut.objects.create(
            name="Eagle",
            slug="eagle",
            region=Region.objects.create(name="Bern"),
            altitude=2400,
            beds=3,
            price=40,
        )

    def book(self, people=("Heidi", "Peter"), **more):
        data = {
            "hut": "eagle",
            "arrival": "2026-08-01",
            "departure": "2026-08-03",
            "people": [{"name": name} for name in people],
            **more,
        }
        return self.client.post("/api/v1/bookings/", data)

    def test_visitors(self):
        self.assertEqual(self.book().status_code, 401)
        self.assertEqual(self.client.get("/api/v1/bookings/").status_code, 401)

    def test_book(self):
        self.client.force_authenticate(self.user)
        response = self.book(people=["Heidi"])
        self.assertEqual(response.status_code, 201)
        self.assertEqual(response.json()["total"], "80.00")
        self.assertEqual(response.json()["region"], "Bern")
        self.assertEqual(free_beds(self.hut, date(2026, 8, 2)), 2)
        self.assertEqual(free_beds(self.hut, date(2026, 8, 3)), 3)

    def test_full(self):
        self.client.force_authenticate(self.user)
        self.assertEqual(self.book().status_code, 201)
        self.assertEqual(self.book().status_code, 400)
        self.assertEqual(Booking.objects.count(), 1)

    def test_departure(self):
        self.client.force_authenticate(self.user)
        self.assertEqual(self.book(departure="2026-08-01").status_code, 400)

    def test_list_is_of_the_guest(self):
        self.client.force_authenticate(self.user)
        self.book()
        self.assertEqual(len(self.client.get("/api/v1/bookings/").json()), 1)
        self.client.force_authenticate(User.objects.create_user("peter"))
        self.assertEqual(self.client.get("/api/v1/bookings/").json(), [])

    def test_cancel(self):
        self.client.force_authenticate(self.user)
        url = f"/api/v1/bookings/{self.book().json()['id']}/cancel/"
        self.assertEqual(self.client.post(url).json()["status"], "cancelled")
        self.assertEqual(self.client.post(url).status_code, 409)
