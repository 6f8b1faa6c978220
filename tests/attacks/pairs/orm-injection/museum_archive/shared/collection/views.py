from django.core.exceptions import FieldError, ValidationError
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from .models import Artefact
from .selectors import search


def as_dict(artefact):
    return {
        "id": artefact.pk,
        "title": artefact.title,
        "century": artefact.century,
        "material": artefact.material,
    }


@require_GET
def artefacts(request):
    try:
        page = Paginator(search(request.GET), 30).get_page(request.GET.get("page"))
    except (FieldError, ValidationError, ValueError):
        return JsonResponse({"error": "The search could not be understood."}, status=400)
    return JsonResponse({"count": page.paginator.count, "results": [as_dict(row) for row in page]})


@require_GET
def artefact(request, pk):
    return JsonResponse(as_dict(get_object_or_404(Artefact.objects.on_display(), pk=pk)))
