from django.contrib.auth import get_user_model

from .passes import swimmer_id


class PassMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.swimmer = None
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme == "Bearer":
            found = get_user_model().objects.filter(pk=swimmer_id(token), is_active=True)
            request.swimmer = found.first()
        return self.get_response(request)
