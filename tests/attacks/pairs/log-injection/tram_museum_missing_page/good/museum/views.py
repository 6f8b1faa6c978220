import logging

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from .models import Tram

logger = logging.getLogger(__name__)


@require_safe
def tram(request, slug):
    return render(request, "museum/tram.html", {"tram": get_object_or_404(Tram, slug=slug)})


def missing(request, exception):
    logger.warning("Missing page %r, linked from %r", request.path, request.headers.get("Referer", "-"))
    return render(request, "museum/missing.html", status=404)
