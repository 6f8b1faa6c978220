import json

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from .forms import ArchiveForm, NegativeForm
from .models import Negative


@require_GET
@login_required
def negatives(request):
    page = Paginator(Negative.objects.of(request.user).current(), 40).get_page(request.GET.get("page"))
    rows = [{"id": n.pk, "film": n.film, "frame": n.frame} for n in page]
    return JsonResponse({"negatives": rows, "pages": page.paginator.num_pages})


@require_POST
@login_required
def add(request):
    form = NegativeForm(request.POST, instance=Negative(photographer=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)


@require_http_methods(["DELETE"])
@login_required
def remove(request, pk):
    get_object_or_404(Negative.objects.of(request.user), pk=pk).delete()
    return JsonResponse({"removed": pk})


@require_POST
@login_required
def archive(request):
    try:
        body = json.loads(request.body)
    except (ValueError, RecursionError):
        body = None
    form = ArchiveForm(body if isinstance(body, dict) else {})
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    chosen = Negative.objects.current().filter(pk__in=form.cleaned_data["ids"])
    return JsonResponse({"archived": chosen.update(archived=True)})
