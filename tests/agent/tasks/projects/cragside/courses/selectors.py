from django.db.models import Count, Q
from django.utils import timezone

from courses.models import Booking, Course


def upcoming_courses():
    return (
        Course.objects.filter(starts_at__gte=timezone.now())
        .select_related("instructor")
        .annotate(taken=Count("bookings", filter=Q(bookings__status=Booking.Status.CONFIRMED)))
    )


def participants(course):
    return (
        course.bookings.filter(status=Booking.Status.CONFIRMED)
        .select_related("member__user")
        .order_by("member__user__last_name", "pk")
    )


def bookings_of(member):
    return member.bookings.select_related("course__instructor")
