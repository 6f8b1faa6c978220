from datetime import timedelta

from django.test import TestCase
from django.utils import timezone
from rest_framework.test import APITestCase

from apps.bookings.services import cancel_booking, place_booking
from tests.factories import make_film, make_screen, make_screening, make_user


class ScreeningApiTests(APITestCase):
    def test_seats_left(self):
        screening = make_screening()
        seats = list(screening.screen.seats.all())
        place_booking(make_user(), screening, seats[:1])
        cancel_booking(place_booking(make_user(), screening, seats[1:3]))
        body = self.client.get(f"/api/screenings/{screening.pk}/").json()
        self.assertEqual(body["seats_left"], 3)

    def test_staff_adds_a_screening(self):
        self.client.force_authenticate(make_user(is_staff=True))
        film, screen = make_film(), make_screen(seats=6)
        data = {"film": film.pk, "screen": screen.pk, "starts_at": "2031-02-03T20:15", "price": 12}
        response = self.client.post("/api/screenings/", data)
        self.assertEqual(response.status_code, 201, response.content)
        self.assertEqual(response.json()["seats_left"], 6)


class ProgrammeTests(TestCase):
    def test_only_what_is_to_come(self):
        make_screening(film=make_film(title="Over Already"), starts_at=timezone.now())
        make_screening(
            film=make_film(title="Still To Come"), starts_at=timezone.now() + timedelta(days=1)
        )
        response = self.client.get("/programme/")
        self.assertContains(response, "Still To Come")
        self.assertNotContains(response, "Over Already")

    def test_home_leads_to_the_programme(self):
        self.assertRedirects(self.client.get("/"), "/programme/")


class ScreenListTests(TestCase):
    def test_staff_sees_the_screens(self):
        make_screen(name="Blue Room", seats=7)
        self.client.force_login(make_user(is_staff=True))
        self.assertContains(self.client.get("/screens/"), "7 seats")

    def test_guests_are_sent_to_the_login(self):
        self.client.force_login(make_user())
        response = self.client.get("/screens/")
        self.assertRedirects(response, "/accounts/login/?next=/screens/")
