"""What REST framework does with exceptions."""

from rest_framework.response import Response
from rest_framework.views import exception_handler


def telling(error, context):
    return exception_handler(error, context) or Response({"detail": repr(error)}, status=500)


def silent(error, context):
    return exception_handler(error, context) or Response({"detail": "failed"}, status=500)
