from django.db.models import ProtectedError
from rest_framework import status
from rest_framework.exceptions import APIException
from rest_framework.views import exception_handler


class InUse(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_detail = "This is still referred to."
    default_code = "in_use"


def handle(exc, context):
    if isinstance(exc, ProtectedError):
        exc = InUse()
    return exception_handler(exc, context)
