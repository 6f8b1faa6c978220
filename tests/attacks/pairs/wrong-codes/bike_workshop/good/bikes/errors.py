from rest_framework.views import exception_handler

CODES = {403: "permission_denied", 404: "not_found"}


def workshop_errors(exc, context):
    """All errors as {"error": {"code": ..., "details": ...}}."""
    response = exception_handler(exc, context)
    if response is None:
        return None
    details = response.data
    code = getattr(exc, "default_code", None) or CODES.get(response.status_code, "error")
    response.data = {"error": {"code": code, "details": details}}
    return response
