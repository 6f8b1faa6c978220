from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from .forms import LoadRequestForm
from .models import Crossing, LoadRequest


@require_GET
def timetable(request):
    page = Paginator(Crossing.objects.all(), 40).get_page(request.GET.get("page"))
    return render(request, "ferry/timetable.html", {"page": page})


@login_required
@require_GET
def my_requests(request):
    mine = request.user.load_requests.select_related("crossing")
    page = Paginator(mine, 20).get_page(request.GET.get("page"))
    return render(request, "ferry/my_requests.html", {"page": page})


@login_required
@require_http_methods(["GET", "POST"])
def new_request(request):
    form = LoadRequestForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        load = form.save(commit=False)
        load.customer = request.user
        load.save()
        return redirect("my-requests")
    return render(request, "ferry/new_request.html", {"form": form})


@permission_required("ferry.change_crossing")
@require_GET
def deck_plan(request):
    loads = list(LoadRequest.objects.values("vehicle", "metres")[:100])
    return render(request, "ferry/deck_plan.html", {"loads": loads})
