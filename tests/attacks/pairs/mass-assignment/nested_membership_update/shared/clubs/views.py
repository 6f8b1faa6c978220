import json

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods

from .models import Membership
from .services import change_membership


@login_required
@require_http_methods(["PATCH"])
def my_membership(request):
    membership = get_object_or_404(Membership, user=request.user)
    try:
        changes = json.loads(request.body)
    except ValueError:
        return JsonResponse({"error": "Not JSON."}, status=400)
    if not isinstance(changes, dict):
        return JsonResponse({"error": "Not an object."}, status=400)
    try:
        change_membership(membership, changes)
    except ValidationError as error:
        return JsonResponse({"error": error.message_dict}, status=400)
    return JsonResponse({"nickname": membership.nickname, "newsletter": membership.newsletter})
