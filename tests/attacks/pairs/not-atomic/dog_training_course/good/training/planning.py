from django.db import transaction

from .models import Course, Lesson


@transaction.atomic
def plan_course(trainer, title, lessons):
    """A course with its lessons, each of which must fit into the plan of the grounds."""
    course = Course.objects.create(trainer=trainer, title=title)
    for each in lessons:
        lesson = Lesson(course=course, **each)
        lesson.full_clean()
        lesson.save()
    return course
