import json

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from . import services
from .models import Variety


@require_GET
def varieties(request):
    rows = Variety.objects.filter(packets__gt=0).values("id", "name", "latin")[:200]
    return JsonResponse({"varieties": list(rows)})


@login_required
@require_http_methods(["GET", "PATCH"])
def profile(request):
    gardener = services.gardener_of(request.user)
    if request.method == "PATCH":
        try:
            changes = json.loads(request.body)
        except ValueError:
            changes = None
        if not isinstance(changes, dict):
            return JsonResponse({"errors": {"body": "An object is needed."}}, status=400)
        try:
            services.change_profile(gardener, changes)
        except ValidationError as error:
            return JsonResponse({"errors": error.message_dict}, status=400)
    return JsonResponse(services.as_dict(gardener))


@login_required
@require_POST
def take(request, pk):
    variety = get_object_or_404(Variety, pk=pk)
    try:
        services.take_packet(services.gardener_of(request.user), variety)
    except ValidationError as error:
        return JsonResponse({"errors": error.message_dict}, status=409)
    return JsonResponse({"taken": variety.name})
