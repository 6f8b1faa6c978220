from rest_framework import exceptions, status
from rest_framework.views import exception_handler


class Conflict(exceptions.APIException):
    status_code = status.HTTP_409_CONFLICT
    default_code = "conflict"


def handler(exc, context):
    """Every error is {"error": {"code": ..., "message": ..., "fields": {...}}}."""
    response = exception_handler(exc, context)
    if response is None:
        return None
    if isinstance(exc, exceptions.ValidationError):
        fields = response.data if isinstance(response.data, dict) else {"non_field_errors": response.data}
        error = {"code": "invalid", "message": "The data are not valid.", "fields": fields}
    else:
        detail = response.data["detail"]
        error = {"code": getattr(detail, "code", "error"), "message": detail, "fields": {}}
    response.data = {"error": error}
    return response
