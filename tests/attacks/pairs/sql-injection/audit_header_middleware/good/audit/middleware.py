from django.db import connection


class VisitMiddleware:
    """One row a request; written by hand because the ORM was too slow here."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        source = request.headers.get("X-Request-Source", "web")[:200]
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO audit_visit (source, path) VALUES (%s, %s)", (source, request.path)
            )
        return self.get_response(request)
