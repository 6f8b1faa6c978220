from django.contrib.auth.models import AnonymousUser
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import BasePermission

from .keys import digest
from .models import Point


class PointAuthentication(BaseAuthentication):
    def authenticate(self, request):
        words = get_authorization_header(request).split()
        if len(words) != 2 or words[0].lower() != b"point":
            return None
        point = Point.objects.filter(key_digest=digest(words[1].decode("latin-1"))).first()
        if point is None:
            raise AuthenticationFailed("Unknown key.")
        return AnonymousUser(), point

    def authenticate_header(self, request):
        return "Point"


class IsPoint(BasePermission):
    def has_permission(self, request, view):
        return isinstance(request.auth, Point)
