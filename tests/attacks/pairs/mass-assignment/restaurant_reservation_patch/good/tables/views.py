import json

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods

from tables.models import Reservation

EDITABLE = ("people", "note")


@login_required
@require_http_methods(["GET", "PATCH"])
def reservation(request, pk):
    found = get_object_or_404(Reservation, pk=pk, guest=request.user)
    if request.method == "GET":
        return JsonResponse(found.as_dict())

    try:
        data = json.loads(request.body)
    except ValueError:
        return JsonResponse({"error": "The body is not JSON."}, status=400)
    if not isinstance(data, dict):
        return JsonResponse({"error": "An object is expected."}, status=400)

    for key in EDITABLE:
        if key in data:
            setattr(found, key, data[key])
    try:
        found.full_clean()
    except ValidationError as error:
        return JsonResponse({"error": error.message_dict}, status=400)
    except OverflowError:
        return JsonResponse({"error": "A number is too large."}, status=400)
    found.save(update_fields=EDITABLE)
    return JsonResponse(found.as_dict())
