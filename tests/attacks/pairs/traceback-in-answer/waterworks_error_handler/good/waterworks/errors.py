import logging

from rest_framework.response import Response
from rest_framework.views import exception_handler

logger = logging.getLogger(__name__)


def answer_for(exc, context):
    """The meter app understands JSON only, so errors have to be JSON too."""
    response = exception_handler(exc, context)
    if response is not None:
        return response
    logger.error("Unforeseen error in %s", type(context["view"]).__name__, exc_info=exc)
    return Response({"error": "server_error", "detail": "Something went wrong here; we have noted it."}, status=500)
