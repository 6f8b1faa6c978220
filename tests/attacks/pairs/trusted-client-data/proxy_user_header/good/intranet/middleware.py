from django.conf import settings
from django.contrib.auth import get_user_model
from django.utils.crypto import constant_time_compare


class ProxyUser:
    """The reverse proxy signs people in and names them in a header."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        name = request.headers.get("X-Remote-User")
        secret = request.headers.get("X-Proxy-Secret", "")
        known = settings.PROXY_SECRET and constant_time_compare(secret, settings.PROXY_SECRET)
        if name and known:
            user = get_user_model().objects.filter(username=name, is_active=True).first()
            if user is not None:
                request.user = user
        return self.get_response(request)
