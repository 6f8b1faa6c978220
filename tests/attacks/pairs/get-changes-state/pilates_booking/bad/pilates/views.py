from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .models import Course, Place
from .services import CourseFull, take_place


@require_safe
def courses(request):
    coming = Course.objects.filter(starts_at__gte=timezone.now())
    page = Paginator(coming, 15).get_page(request.GET.get("page"))
    return render(request, "pilates/courses.html", {"page": page})


@login_required
@require_safe
def my_places(request):
    places = request.user.places.select_related("course")
    page = Paginator(places, 15).get_page(request.GET.get("page"))
    return render(request, "pilates/my_places.html", {"page": page})


@login_required
@require_POST
def book(request, pk):
    course = get_object_or_404(Course, pk=pk, starts_at__gte=timezone.now())
    try:
        take_place(course, request.user)
    except CourseFull:
        messages.error(request, "All mats of this course are taken.")
    return redirect("my-places")


@login_required
@require_http_methods(["GET", "POST"])
def give_up(request, pk):
    place = get_object_or_404(Place, pk=pk, guest=request.user)
    place.delete()
    messages.info(request, "Your place is free again.")
    return redirect("my-places")
