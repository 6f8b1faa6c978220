from django.http import JsonResponse
from rest_framework import status
from rest_framework.exceptions import APIException, ValidationError
from rest_framework.views import exception_handler


class SlotGone(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_detail = "This slot is not free any more."
    default_code = "slot_gone"


def shape(code, message, fields=None):
    return {"error": {"code": code, "message": message, "fields": fields or {}}}


def handler(exc, context):
    response = exception_handler(exc, context)
    if response is None:
        return None
    if isinstance(exc, ValidationError):
        fields = response.data if isinstance(response.data, dict) else {"non_field_errors": response.data}
        response.data = shape("invalid", "The request has mistakes.", fields)
    else:
        detail = response.data["detail"]
        response.data = shape(detail.code, str(detail))
    return response


def not_found(request, exception):
    return JsonResponse(shape("not_found", "There is nothing here."), status=404)


def broken(request):
    return JsonResponse(shape("error", "Something went wrong on our side."), status=500)
