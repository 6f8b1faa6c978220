from rest_framework.views import exception_handler


def enveloped(exc, context):
    """Every error is {"error": {"code", "message", "fields"}}."""
    response = exception_handler(exc, context)
    if response is None:
        return None
    fields = response.data if response.status_code == 400 else {}
    if isinstance(fields, list):
        fields = {"non_field_errors": fields}
    code = getattr(exc, "default_code", "not_found")
    message = "Some fields are not right." if fields else str(getattr(exc, "detail", "Not found."))
    response.data = {"error": {"code": code, "message": message, "fields": fields}}
    return response
