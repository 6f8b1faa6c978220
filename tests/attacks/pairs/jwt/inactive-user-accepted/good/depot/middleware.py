import jwt
from django.conf import settings
from django.contrib.auth import get_user_model


class JWTMiddleware:
    """Sets request.user of an Authorization header, for the courier's app."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme == "Bearer":
            user = self.user_of(token)
            if user is not None:
                request.user = user
        return self.get_response(request)

    def user_of(self, token):
        User = get_user_model()
        try:
            claims = jwt.decode(token, settings.SECRET_KEY, algorithms=["HS256"], options={"require": ["exp", "sub"]})
            return User.objects.get(pk=claims["sub"], is_active=True)
        except (jwt.InvalidTokenError, User.DoesNotExist, ValueError):
            return None
