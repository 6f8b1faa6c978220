from django.contrib.admin.views.decorators import staff_member_required
from django.db.models import Count
from django.shortcuts import redirect, render

from .models import Screen, Screening


def home(request):
    return redirect("screenings:programme")


def programme(request):
    screenings = (
        Screening.objects.upcoming()
        .select_related("film", "screen")
        .prefetch_related("film__genres")
    )
    return render(request, "screenings/programme.html", {"screenings": screenings})


@staff_member_required(login_url="login")
def screen_list(request):
    screens = Screen.objects.annotate(seat_count=Count("seats"))
    return render(request, "screenings/screen_list.html", {"screens": screens})
