from rest_framework.exceptions import ValidationError
from rest_framework.views import exception_handler


def handle(exc, context):
    response = exception_handler(exc, context)
    if response is None:
        return None
    error = {"code": "invalid", "message": "Some values are not valid.", "fields": {}}
    if isinstance(exc, ValidationError):
        error["fields"] = exc.detail if isinstance(exc.detail, dict) else {"all": exc.detail}
    else:
        detail = response.data["detail"]
        error |= {"code": detail.code, "message": str(detail)}
    response.data = {"error": error}
    return response
