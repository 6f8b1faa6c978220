from django.db import transaction

from .models import Course, Place


class CourseFull(Exception):
    pass


@transaction.atomic
def take_place(course, guest):
    # The row of the course is written first: two guests at once wait for each other.
    Course.objects.filter(pk=course.pk).update(mats=course.mats)
    if Place.objects.filter(course=course, guest=guest).exists():
        return
    if course.places.count() >= course.mats:
        raise CourseFull
    Place.objects.create(course=course, guest=guest)
