from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

from .models import Locker
from .tokens import is_token_of


class LockerUser:
    is_authenticated = True
    is_staff = False
    pk = None

    def __init__(self, locker):
        self.locker = locker


class LockerAuthentication(BaseAuthentication):
    """The locker of the path shows a token of its own."""

    def authenticate(self, request):
        scheme, _, token = get_authorization_header(request).decode("latin-1").partition(" ")
        if scheme.lower() != "bearer":
            return None
        serial = request.parser_context["kwargs"]["serial"]
        locker = Locker.objects.filter(serial=serial).first()
        if locker is None or not is_token_of(locker, token):
            raise AuthenticationFailed("The token is not valid.")
        return LockerUser(locker), None

    def authenticate_header(self, request):
        return "Bearer"
