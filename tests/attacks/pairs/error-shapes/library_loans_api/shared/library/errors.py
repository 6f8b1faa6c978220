from rest_framework import status
from rest_framework.exceptions import APIException, ValidationError
from rest_framework.views import exception_handler


class Conflict(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_detail = "This is not possible now."
    default_code = "conflict"


def handler(error, context):
    """Every error of the API is {"error": {"code": ..., "message": ..., "fields": {...}}}."""
    response = exception_handler(error, context)
    if response is None:
        return None
    if isinstance(error, ValidationError):
        fields = response.data if isinstance(response.data, dict) else {"": response.data}
        body = {"code": "invalid", "message": "The data is not valid.", "fields": fields}
    else:
        detail = response.data["detail"]
        body = {"code": detail.code, "message": str(detail), "fields": {}}
    response.data = {"error": body}
    return response
