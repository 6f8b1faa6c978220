from rest_framework import status
from rest_framework.exceptions import APIException
from rest_framework.views import exception_handler


class Conflict(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_detail = "This cannot be done any more."
    default_code = "conflict"


def handle(error, context):
    """Every error leaves as {"error": {"status": ..., "details": ...}}."""
    response = exception_handler(error, context)
    if response is not None:
        response.data = {"error": {"status": response.status_code, "details": response.data}}
    return response
