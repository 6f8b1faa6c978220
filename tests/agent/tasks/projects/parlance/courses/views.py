from django.contrib.auth.decorators import login_required
from django.shortcuts import render
from django.views.generic import DetailView

from .models import Course, Language


def course_list(request):
    courses = Course.objects.all()
    language = request.GET.get("language")
    if language:
        courses = courses.filter(language__code=language)
    context = {"courses": courses, "languages": Language.objects.all(), "chosen": language}
    return render(request, "courses/course_list.html", context)


class CourseDetail(DetailView):
    queryset = Course.objects.select_related("language", "teacher__user")

    def get_context_data(self, **kwargs):
        user = self.request.user
        enrolled = (
            user.is_authenticated
            and self.object.enrolments.filter(student=user, withdrawn=False).exists()
        )
        return super().get_context_data(
            lessons=self.object.lessons.all(), enrolled=enrolled, **kwargs
        )


@login_required
def teaching(request):
    """The teacher's own courses, and what was handed in for them."""
    courses = request.user.teacher.courses.select_related("language").prefetch_related("lessons")
    return render(request, "courses/teaching.html", {"courses": courses})
