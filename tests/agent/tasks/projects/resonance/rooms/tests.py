from datetime import timedelta

from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from accounts.models import Member

from .models import Booking, Branch, Room


class RoomTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.ana = Member.objects.create_user("ana", password="x")
        cls.rui = Member.objects.create_user("rui", password="x")
        cls.lia = Member.objects.create_user("lia", password="x", is_librarian=True)
        cls.branch = Branch.objects.create(name="Centre", address="1 Main St")
        cls.room = Room.objects.create(branch=cls.branch, name="Attic", capacity=3)
        cls.start = timezone.now() + timedelta(days=2)

    def book(self, member, hours=0):
        start = self.start + timedelta(hours=hours)
        return Booking.objects.create(room=self.room, member=member, starts_at=start, ends_at=start + timedelta(hours=1))

    def test_pages(self):
        self.assertContains(self.client.get(reverse("room-list")), "Attic")
        self.assertContains(self.client.get(self.room.get_absolute_url()), "Centre")

    def test_book_by_page(self):
        self.client.force_login(self.ana)
        data = {"room": self.room.pk, "starts_at": "2031-05-01 10:00", "ends_at": "2031-05-01 11:00", "people": 2}
        response = self.client.post(reverse("booking-create"), data)
        booking = Booking.objects.get()
        self.assertRedirects(response, booking.get_absolute_url())
        self.assertEqual(booking.member, self.ana)
        self.assertContains(self.client.post(reverse("booking-create"), data), "taken")

    def test_cancel_by_page(self):
        booking = self.book(self.ana)
        self.client.force_login(self.ana)
        self.client.post(reverse("booking-cancel", args=[booking.pk]))
        booking.refresh_from_db()
        self.assertEqual(booking.status, "cancelled")

    def test_booking_api(self):
        mine, other = self.book(self.ana), self.book(self.rui, 3)
        self.client.force_login(self.ana)
        self.assertEqual([b["id"] for b in self.client.get("/api/bookings/").json()["results"]], [mine.pk])
        self.assertEqual(self.client.get(f"/api/bookings/{other.pk}/").status_code, 404)

    def test_overlap_api(self):
        self.book(self.rui)
        self.client.force_login(self.ana)
        data = {
            "room": self.room.pk,
            "starts_at": self.start.isoformat(),
            "ends_at": (self.start + timedelta(minutes=30)).isoformat(),
        }
        self.assertEqual(self.client.post("/api/bookings/", data).status_code, 400)

    def test_close(self):
        self.client.force_login(self.lia)
        response = self.client.post(f"/api/rooms/{self.room.pk}/close/", {"reason": "Flood"})
        self.assertEqual(response.status_code, 200)
        self.room.refresh_from_db()
        self.assertFalse(self.room.is_open)
