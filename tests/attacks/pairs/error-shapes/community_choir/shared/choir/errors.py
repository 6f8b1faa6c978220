from rest_framework.exceptions import APIException, ValidationError
from rest_framework.views import exception_handler


class Conflict(APIException):
    status_code = 409
    default_detail = "This does not fit the present state."
    default_code = "conflict"


def answer(exc, context):
    response = exception_handler(exc, context)
    if response is not None:
        fields = response.data if isinstance(exc, ValidationError) else {}
        detail = "The input is not valid." if fields else response.data["detail"]
        response.data = {"detail": detail, "fields": fields}
    return response
