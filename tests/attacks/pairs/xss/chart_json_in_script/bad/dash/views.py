import json

from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render

from .models import Point


@login_required
def add_point(request):
    if request.method == "POST":
        Point.objects.create(
            user=request.user, label=request.POST["label"][:80], value=float(request.POST["value"])
        )
    return redirect("/chart/")


def chart(request):
    points = [{"label": p.label, "value": p.value} for p in Point.objects.order_by("pk")]
    return render(request, "dash/chart.html", {"points": json.dumps(points)})
