from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from .forms import ReadingForm
from .selectors import latest_readings


@require_safe
@login_required
def overview(request):
    return render(request, "meters/overview.html", {"readings": latest_readings(request.user)})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def report(request):
    form = ReadingForm(request.POST or None, holder=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("overview")
    return render(request, "meters/report.html", {"form": form}, status=400 if form.errors else 200)
