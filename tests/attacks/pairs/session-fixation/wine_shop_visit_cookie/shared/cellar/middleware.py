from .models import Visit

COOKIE = "visit"
TWO_WEEKS = 14 * 24 * 3600


class VisitMiddleware:
    """Puts the visit of the cookie on the request, and its key into the cookie."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        sent = request.COOKIES.get(COOKIE)
        request.visit = None
        if sent:
            request.visit = Visit.objects.select_related("customer").filter(key=sent).first()
        response = self.get_response(request)
        if request.visit is None:
            if sent:
                response.delete_cookie(COOKIE)
        elif request.visit.key != sent:
            response.set_cookie(
                COOKIE, request.visit.key, max_age=TWO_WEEKS, httponly=True, secure=True, samesite="Lax"
            )
        return response
