from django.contrib.auth.decorators import login_required
from django.core.cache import cache
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from .models import Course, Grade


def build_transcript(student):
    grades = Grade.objects.filter(student=student).select_related("course")
    rows = [
        {"course": grade.course.title, "credits": grade.course.credits, "mark": grade.mark}
        for grade in grades
    ]
    credits = sum(row["credits"] for row in rows)
    weighted = sum(row["credits"] * row["mark"] for row in rows)
    return {
        "name": student.get_full_name() or student.username,
        "rows": rows,
        "credits": credits,
        "average": round(weighted / credits, 2) if credits else None,
    }


@require_safe
@login_required
def courses(request):
    page = Paginator(Course.objects.all(), 40).get_page(request.GET.get("page"))
    return render(request, "grades/courses.html", {"page": page})


@require_safe
@login_required
def course(request, pk):
    course = get_object_or_404(Course, pk=pk)
    return render(request, "grades/course.html", {"course": course})


@require_safe
@login_required
@never_cache
def transcript(request):
    key = f"transcript:{request.user.pk}"
    data = cache.get(key)
    if data is None:
        data = build_transcript(request.user)
        cache.set(key, data, 300)
    return render(request, "grades/transcript.html", {"transcript": data})
