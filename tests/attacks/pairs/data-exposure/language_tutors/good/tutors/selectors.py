from .models import Lesson, Tutor

TUTOR_LINE = ("id", "display_name", "language")
TUTOR_PAGE = (*TUTOR_LINE, "bio")


def tutor_lines(language=""):
    tutors = Tutor.objects.filter(is_active=True)
    if language:
        tutors = tutors.filter(language__iexact=language)
    return tutors.values(*TUTOR_LINE)


def tutor_page(pk):
    return Tutor.objects.filter(pk=pk, is_active=True).values(*TUTOR_PAGE).first()


def lesson_lines(learner):
    lessons = Lesson.objects.filter(learner=learner)
    return lessons.values("id", "tutor__display_name", "starts_at", "minutes")
