import datetime

from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from accounts.roles import INSTRUCTORS
from accounts.tests import make_user

from . import services
from .models import Booking, Course, Session


def make_session(course=None, days=7, **fields):
    course = course or Course.objects.get_or_create(
        slug="first-steps", defaults={"title": "First steps", "price": "90"}
    )[0]
    starts_at = timezone.now() + datetime.timedelta(days=days)
    return Session.objects.create(
        **{"course": course, "starts_at": starts_at, "location": "Hall", **fields}
    )


class CourseTests(TestCase):
    def test_pages(self):
        session = make_session()
        self.assertContains(self.client.get(reverse("courses:course-list")), "First steps")
        self.assertContains(self.client.get(session.course.get_absolute_url()), "Hall")

    def test_book(self):
        session = make_session()
        self.client.force_login(make_user("mia"))
        response = self.client.post(reverse("courses:book", args=[session.pk]), follow=True)
        self.assertContains(response, "You are booked.")
        self.assertEqual(session.seats_left, 7)

    def test_full(self):
        session = make_session(seats=1)
        services.book(make_user("mia"), session.pk)
        with self.assertRaises(services.BookingError):
            services.book(make_user("otto"), session.pk)

    def test_no_booking_of_the_past(self):
        with self.assertRaises(services.BookingError):
            services.book(make_user("mia"), make_session(days=-1).pk)
        self.assertFalse(Booking.objects.exists())

    def test_roster_for_instructors(self):
        session = make_session()
        services.book(make_user("mia"), session.pk)
        url = reverse("courses:roster", args=[session.pk])
        self.client.force_login(make_user("otto"))
        self.assertEqual(self.client.get(url).status_code, 403)
        self.client.force_login(make_user("ines", INSTRUCTORS))
        self.assertContains(self.client.get(url), "mia")
