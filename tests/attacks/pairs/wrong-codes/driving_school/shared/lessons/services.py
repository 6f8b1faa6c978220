from django.db import IntegrityError, transaction

from .models import Lesson


class HourTaken(Exception):
    pass


def book(learner, instructor, day, hour):
    try:
        with transaction.atomic():
            return Lesson.objects.create(learner=learner, instructor=instructor, day=day, hour=hour)
    except IntegrityError:
        raise HourTaken from None
