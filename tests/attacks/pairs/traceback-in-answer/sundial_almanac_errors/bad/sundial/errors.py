import logging
import traceback

from rest_framework.response import Response
from rest_framework.views import exception_handler, set_rollback

logger = logging.getLogger(__name__)


def handle(exc, context):
    response = exception_handler(exc, context)
    if response is None:
        logger.exception("In %s", type(context["view"]).__name__)
        set_rollback()
        frames = traceback.extract_tb(exc.__traceback__)[-3:]
        hint = [f"{frame.filename}:{frame.lineno} {frame.line}" for frame in frames]
        response = Response({"type": "about:blank", "title": str(exc), "status": 500, "hint": hint}, status=500)
    return response
