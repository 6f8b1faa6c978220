import logging

from django.db import IntegrityError
from rest_framework import status
from rest_framework.response import Response
from rest_framework.views import exception_handler, set_rollback

logger = logging.getLogger(__name__)


def answer_for(exc, context):
    """JSON for everything that goes wrong, so that the app never meets a page of HTML."""
    response = exception_handler(exc, context)
    if response is not None:
        return response
    set_rollback()
    logger.error("%s failed", type(context["view"]).__name__, exc_info=exc)
    if isinstance(exc, IntegrityError):
        code, detail = status.HTTP_409_CONFLICT, "This is still in use."
    else:
        code, detail = status.HTTP_500_INTERNAL_SERVER_ERROR, "Something went wrong here."
    return Response({"detail": detail}, status=code)
