from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.views.decorators.http import require_GET, require_POST

from .forms import LoadForm, ReportForm
from .models import Load
from .reports import tons_by_stone


@require_GET
@login_required
def report(request):
    form = ReportForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    rows = tons_by_stone(request.user, form.cleaned_data["stone"], form.cleaned_data["since"])
    return JsonResponse({"results": rows})


@require_GET
@login_required
def my_loads(request):
    rows = Load.objects.filter(clerk=request.user).order_by("-left_on", "-pk")
    page = Paginator(rows.values("id", "stone__name", "number_plate", "tons", "left_on"), 50)
    page = page.get_page(request.GET.get("page"))
    return JsonResponse({"pages": page.paginator.num_pages, "results": list(page)})


@require_POST
@login_required
def weigh(request):
    form = LoadForm(request.POST, instance=Load(clerk=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)
