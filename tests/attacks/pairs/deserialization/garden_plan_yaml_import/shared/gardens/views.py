from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from .forms import PlanForm
from .models import Bed
from .plans import PlanError, build_beds, read_plan


@login_required
@require_GET
def bed_list(request):
    beds = Paginator(Bed.objects.filter(gardener=request.user).order_by("plant", "pk"), 50)
    return render(
        request, "gardens/beds.html", {"page": beds.get_page(request.GET.get("page")), "form": PlanForm()}
    )


@login_required
@require_POST
def plan_import(request):
    form = PlanForm(request.POST, request.FILES)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        beds = build_beds(request.user, read_plan(form.cleaned_data["plan"]))
    except PlanError as error:
        return JsonResponse({"errors": {"plan": [str(error)]}}, status=400)
    Bed.objects.bulk_create(beds)
    return JsonResponse({"imported": len(beds)}, status=201)
