import json
import traceback

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .services import grams


@login_required
@require_POST
def convert(request):
    try:
        return JsonResponse({"grams": grams(json.loads(request.body))})
    except (ValueError, KeyError, TypeError, OverflowError):
        return JsonResponse({"error": "Not converted.", "detail": traceback.format_exc()}, status=400)
