import json

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from .services import record_reading


@login_required
@require_POST
def add_reading(request, pk):
    tank = get_object_or_404(request.user.tanks, pk=pk)
    try:
        body = json.loads(request.body)
    except ValueError:
        return JsonResponse({"errors": {"__all__": ["This is no JSON."]}}, status=400)
    if not isinstance(body, dict):
        return JsonResponse({"errors": {"__all__": ["An object is expected."]}}, status=400)
    try:
        reading = record_reading(tank, request.user, body)
    except ValidationError as error:
        return JsonResponse({"errors": error.message_dict}, status=400)
    return JsonResponse({"id": reading.pk, "tank": tank.code, "brix": str(reading.brix)}, status=201)
