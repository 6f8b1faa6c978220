from rest_framework.exceptions import APIException, ValidationError
from rest_framework.views import exception_handler


class Conflict(APIException):
    status_code = 409
    default_detail = "This is not possible now."
    default_code = "conflict"


def handler(exc, context):
    """Every error of this API: {"error": {"code", "message", "fields"?}}."""
    response = exception_handler(exc, context)
    if response is None:
        return None
    error = {"code": getattr(exc, "default_code", "not_found"), "message": "The request is not valid."}
    if isinstance(exc, ValidationError):
        error["fields"] = response.data
    elif isinstance(response.data, dict) and "detail" in response.data:
        error["message"] = response.data["detail"]
    response.data = {"error": error}
    return response
