import logging

from django.http import JsonResponse
from django.views.decorators.http import require_safe

logger = logging.getLogger("portal.search")

TOPICS = ["fees", "opening hours", "parking"]


@require_safe
def topics(request):
    term = request.GET.get("q", "")
    hits = [topic for topic in TOPICS if term and term.lower() in topic]
    if not hits:
        logger.warning("No hits for " + term)
    return JsonResponse({"topics": hits})
