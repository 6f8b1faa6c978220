from rest_framework.views import exception_handler


def handler(exc, context):
    """All errors of the API: {"error": {"code": ..., "message": ..., "fields": {...}}}"""
    response = exception_handler(exc, context)
    if response is None:
        return None
    data = response.data
    fields = {}
    if isinstance(data, dict) and "detail" in data:
        message = str(data["detail"])
    else:
        message = "The request can't be used as it is."
        fields = data if isinstance(data, dict) else {"non_field_errors": data}
    code = getattr(exc, "default_code", "not_found" if response.status_code == 404 else "error")
    response.data = {"error": {"code": code, "message": message, "fields": fields}}
    return response
