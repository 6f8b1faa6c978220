import json

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.views.decorators.http import require_http_methods

from .models import Card

COLUMNS = {field.name for field in Card._meta.concrete_fields if not field.is_relation and not field.primary_key}


@require_http_methods(["PATCH"])
@login_required
def card(request):
    try:
        body = json.loads(request.body)
    except ValueError:
        return JsonResponse({"error": "This is no JSON."}, status=400)
    if not isinstance(body, dict):
        return JsonResponse({"error": "Send an object."}, status=400)
    changes = {name: value for name, value in body.items() if name in COLUMNS}
    own, _ = Card.objects.get_or_create(sailor=request.user)
    try:
        for name, value in changes.items():
            changes[name] = Card._meta.get_field(name).clean(value, own)
    except ValidationError as error:
        return JsonResponse({"error": error.messages}, status=400)
    if changes:
        Card.objects.filter(pk=own.pk).update(**changes)
    return JsonResponse({"changed": sorted(changes)})
