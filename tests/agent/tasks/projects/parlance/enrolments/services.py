from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction

from courses.models import Course

from .models import Enrolment


class EnrolmentError(Exception):
    """Says to the student why it can't be."""


def write_to(user, subject, text):
    send_mail(subject, text, settings.DEFAULT_FROM_EMAIL, [user.email])


@transaction.atomic
def enrol_student(student, course):
    course = Course.objects.select_for_update().get(pk=course.pk)
    enrolment, _ = Enrolment.objects.update_or_create(
        student=student,
        course=course,
        defaults={"withdrawn": False},
        create_defaults={"withdrawn": False, "fee": course.price},
    )
    write_to(student, f"Welcome to {course.title}", f"You have a place in {course}.")
    if course.teacher:
        name = student.get_full_name() or student.username
        write_to(course.teacher.user, f"New student in {course.title}", f"{name} has enrolled.")
    if course.enrolments.filter(withdrawn=False).count() > course.places:
        raise EnrolmentError("This course is full.")
    if student.enrolments.filter(withdrawn=False).count() > settings.MAX_ENROLMENTS:
        raise EnrolmentError("You are in too many courses already.")
    return enrolment


def withdraw_student(enrolment):
    with transaction.atomic():
        enrolment.withdrawn = True
        enrolment.save(update_fields=["withdrawn"])
        enrolment.submissions.filter(graded=False).delete()
        write_to(enrolment.student, "You have left a course", f"You left {enrolment.course}.")
