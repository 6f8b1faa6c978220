"""What REST framework does with exceptions."""

from rest_framework.response import Response
from rest_framework.views import exception_handler


def telling(error, context):
    known = exception_handler(error, context)
    if known is not None:
        return known
    return Response({"detail": repr(error)}, status=500)  # finds: error-page-shows-exception


def silent(error, context):
    return exception_handler(error, context) or Response({"detail": "failed"}, status=500)
