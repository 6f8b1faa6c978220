from django.core.mail import send_mail
from django.db import transaction

from courses.models import Booking, Course


class CourseFull(Exception):
    pass


@transaction.atomic
def book(*, course_id, member):
    course = Course.objects.select_for_update().get(pk=course_id)
    booking, _ = Booking.objects.update_or_create(
        course=course, member=member, defaults={"status": Booking.Status.CONFIRMED}
    )
    send_confirmation(booking)
    taken = course.bookings.filter(status=Booking.Status.CONFIRMED).count()
    if taken > course.capacity:
        raise CourseFull(course.title)
    return booking


@transaction.atomic
def cancel(*, booking):
    booking.status = Booking.Status.CANCELLED
    booking.save(update_fields=["status"])
    return booking


def send_confirmation(booking):
    send_mail(
        subject=f"Your place on {booking.course.title}",
        message=f"Hello {booking.member.display_name},\n\nsee you on {booking.course.starts_at:%d %B}!",
        from_email=None,
        recipient_list=[booking.member.user.email],
    )
