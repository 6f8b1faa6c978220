from django.contrib.auth import get_user_model


class ProxyUser:
    """The reverse proxy signs people in and names them in a header."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        name = request.headers.get("X-Remote-User")
        if name:
            user = get_user_model().objects.filter(username=name, is_active=True).first()
            if user is not None:
                request.user = user
        return self.get_response(request)
