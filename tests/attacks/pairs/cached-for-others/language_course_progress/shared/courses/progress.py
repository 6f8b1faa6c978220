from django.db.models import Count, Sum

from .models import Attempt


def progress_of(learner, course):
    attempts = Attempt.objects.filter(learner=learner, lesson__course=course)
    sums = attempts.aggregate(lessons=Count("lesson", distinct=True), mistakes=Sum("mistakes", default=0))
    return {"learner": learner.get_username(), "course": course.title, **sums}
