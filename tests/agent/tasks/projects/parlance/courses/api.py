from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from .models import Course


def course_list(request):
    """For the screens in the hall."""
    courses = Course.objects.select_related("language")
    rows = [
        {"id": c.pk, "title": c.title, "language": c.language.name, "starts_on": c.starts_on}
        for c in courses
    ]
    return JsonResponse({"courses": rows})


def students(request, pk):
    """For the list of who is present."""
    course = get_object_or_404(Course, pk=pk)
    enrolments = course.enrolments.filter(withdrawn=False).select_related("student")
    rows = [
        {"name": e.student.get_full_name(), "email": e.student.email} for e in enrolments
    ]
    return JsonResponse({"course": str(course), "students": rows})
