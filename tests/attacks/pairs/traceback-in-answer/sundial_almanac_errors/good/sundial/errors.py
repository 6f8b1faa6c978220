import logging
import uuid

from rest_framework.response import Response
from rest_framework.views import exception_handler, set_rollback

logger = logging.getLogger(__name__)


def handle(exc, context):
    response = exception_handler(exc, context)
    if response is None:
        incident = uuid.uuid4().hex
        logger.error("Incident %s in %s", incident, type(context["view"]).__name__, exc_info=exc)
        set_rollback()
        response = Response({"type": "about:blank", "title": "Something went wrong.", "status": 500, "incident": incident}, status=500)
    return response
