import datetime

from django.core import mail
from django.test import TestCase, TransactionTestCase
from django.urls import reverse
from django.utils import timezone

from courses.models import Booking, Course, Instructor
from people.tests.factories import make_member


def make_course(**kwargs):
    instructor = kwargs.pop("instructor", None) or Instructor.objects.create(name="Lena Voss")
    kwargs.setdefault("title", "Lead climbing")
    kwargs.setdefault("starts_at", timezone.now() + datetime.timedelta(days=9))
    return Course.objects.create(instructor=instructor, **kwargs)


class CoursePagesTests(TestCase):
    def test_list_shows_upcoming_courses_with_places(self):
        course = make_course(capacity=6)
        make_course(title="Long ago", starts_at=timezone.now() - datetime.timedelta(days=3))
        Booking.objects.create(course=course, member=make_member())
        response = self.client.get(reverse("courses:course_list"))
        self.assertContains(response, "Lead climbing")
        self.assertContains(response, "Lena Voss")
        self.assertContains(response, "1 of 6")
        self.assertNotContains(response, "Long ago")

    def test_detail_shows_participants(self):
        course = make_course()
        Booking.objects.create(course=course, member=make_member(last_name="Ferrer"))
        Booking.objects.create(course=course, member=make_member(last_name="Gone"), status="cancelled")
        response = self.client.get(course.get_absolute_url())
        self.assertContains(response, "Ada Ferrer")
        self.assertNotContains(response, "Ada Gone")

    def test_cancel_only_own_booking(self):
        booking = Booking.objects.create(course=make_course(), member=make_member())
        self.client.force_login(make_member().user)
        response = self.client.post(reverse("courses:cancel_booking", args=[booking.pk]))
        self.assertEqual(response.status_code, 404)

    def test_cancel(self):
        booking = Booking.objects.create(course=make_course(), member=make_member())
        self.client.force_login(booking.member.user)
        self.client.post(reverse("courses:cancel_booking", args=[booking.pk]))
        booking.refresh_from_db()
        self.assertEqual(booking.status, "cancelled")


class BookingTests(TransactionTestCase):
    def test_booking_sends_a_confirmation(self):
        course, member = make_course(), make_member()
        self.client.force_login(member.user)
        response = self.client.post(reverse("courses:book_course", args=[course.pk]), follow=True)
        self.assertContains(response, "You&#x27;re in!")
        self.assertEqual([m.to for m in mail.outbox], [[member.user.email]])

    def test_full_course(self):
        course = make_course(capacity=1)
        Booking.objects.create(course=course, member=make_member())
        self.client.force_login(make_member().user)
        response = self.client.post(reverse("courses:book_course", args=[course.pk]), follow=True)
        self.assertContains(response, "this course is full")
        self.assertEqual(course.bookings.count(), 1)
