from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import cache_page
from django.views.decorators.http import require_POST

from .models import Lesson, Membership, Signup


@cache_page(15 * 60)
def timetable(request):
    return render(request, "gym/timetable.html", {"lessons": Lesson.objects.all()[:200]})


@cache_page(5 * 60)
@login_required
def membership(request):
    mine = get_object_or_404(Membership, user=request.user)
    signups = mine.signups.select_related("lesson")
    return render(request, "gym/membership.html", {"membership": mine, "signups": signups})


@login_required
@require_POST
def sign_up(request, lesson_pk):
    mine = get_object_or_404(Membership, user=request.user)
    lesson = get_object_or_404(Lesson, pk=lesson_pk)
    Signup.objects.get_or_create(membership=mine, lesson=lesson)
    return redirect("timetable")
