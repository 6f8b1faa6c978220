from functools import wraps

from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .forms import LessonForm
from .models import Instructor
from .services import HourTaken, book


def for_learners(view):
    @wraps(view)
    def inner(request, *args, **kwargs):
        if not request.user.is_authenticated:
            headers = {"WWW-Authenticate": 'Session realm="lessons"'}
            return JsonResponse({"errors": {"__all__": ["Please log in."]}}, status=401, headers=headers)
        return view(request, *args, **kwargs)

    return inner


def paged(request, key, rows, as_dict):
    page = Paginator(rows, 30).get_page(request.GET.get("page"))
    return JsonResponse({key: [as_dict(row) for row in page], "pages": page.paginator.num_pages})


def lesson_dict(lesson):
    return {"id": lesson.pk, "instructor": lesson.instructor_id, "day": lesson.day, "hour": lesson.hour}


@require_safe
def instructors(request):
    return paged(request, "instructors", Instructor.objects.all(), lambda i: {"id": i.pk, "name": i.name})


@require_http_methods(["GET", "HEAD", "POST"])
@for_learners
def lessons(request):
    if request.method != "POST":
        return paged(request, "lessons", request.user.lessons.all(), lesson_dict)
    form = LessonForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors})
    try:
        lesson = book(request.user, **form.cleaned_data)
    except HourTaken:
        return JsonResponse({"errors": {"hour": ["This hour is taken."]}})
    return JsonResponse(lesson_dict(lesson), status=201)


@require_POST
@for_learners
def call_off(request, pk):
    get_object_or_404(request.user.lessons, pk=pk).delete()
    return JsonResponse({"called_off": pk})
