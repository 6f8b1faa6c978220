import json
import logging

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .services import grams

logger = logging.getLogger(__name__)


@login_required
@require_POST
def convert(request):
    try:
        return JsonResponse({"grams": grams(json.loads(request.body))})
    except (ValueError, KeyError, TypeError, OverflowError):
        logger.info("Not converted", exc_info=True)
        return JsonResponse({"error": "Not converted."}, status=400)
