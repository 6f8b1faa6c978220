from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from .filters import BadFilter, filtered
from .models import Dog


def as_json(dog):
    return {
        "id": dog.pk,
        "name": dog.name,
        "breed": dog.breed,
        "born": dog.born.isoformat(),
        "kennel": dog.kennel.name,
        "owner": dog.owner.get_username(),
    }


@login_required
@require_GET
def dogs(request):
    try:
        rows = filtered(Dog.objects.select_related("kennel", "owner"), request.GET)
    except BadFilter as error:
        return JsonResponse({"error": f"Cannot filter by {error}."}, status=400)
    page = Paginator(rows, 50).get_page(request.GET.get("page"))
    return JsonResponse({"count": page.paginator.count, "dogs": [as_json(dog) for dog in page]})


@login_required
@require_GET
def dog(request, pk):
    return JsonResponse(as_json(get_object_or_404(Dog.objects.select_related("kennel", "owner"), pk=pk)))
