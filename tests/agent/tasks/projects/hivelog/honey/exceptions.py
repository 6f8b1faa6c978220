from rest_framework import status
from rest_framework.exceptions import APIException


class TooLate(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_detail = "This order is shipped already."
    default_code = "too_late"
