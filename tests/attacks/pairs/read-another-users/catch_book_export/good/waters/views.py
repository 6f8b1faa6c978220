import csv

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from .forms import CatchForm
from .models import Catch, Lake


@login_required
@require_GET
def catch_list(request):
    pages = Paginator(Catch.objects.of(request.user).select_related("lake"), 20)
    return render(request, "waters/catches.html", {"page": pages.get_page(request.GET.get("page"))})


@login_required
@require_http_methods(["GET", "POST"])
def catch_add(request):
    form = CatchForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.angler = request.user
        form.save()
        return redirect("waters:catches")
    return render(request, "waters/catch_form.html", {"form": form})


@login_required
@require_GET
def lakes(request):
    names = Lake.objects.filter(closed=False).order_by("name").values_list("name", flat=True)[:100]
    return JsonResponse({"lakes": list(names)})


@login_required
@require_GET
def export_season(request, season):
    if not 1950 <= season <= 2100:
        raise Http404
    response = HttpResponse(content_type="text/csv")
    response["Content-Disposition"] = f'attachment; filename="catches-{season}.csv"'
    writer = csv.writer(response)
    writer.writerow(["date", "lake id", "weight (g)", "year"])
    rows = Catch.objects.of(request.user).in_season(season)
    for row in rows.iterator():
        writer.writerow([row.caught_on.isoformat(), row.lake_id, row.weight_g, season])
    return response
