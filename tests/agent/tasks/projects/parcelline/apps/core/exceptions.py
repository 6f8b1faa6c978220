from rest_framework.exceptions import APIException


class Conflict(APIException):
    status_code = 409
    default_detail = "This isn't possible in the current state."
    default_code = "conflict"
