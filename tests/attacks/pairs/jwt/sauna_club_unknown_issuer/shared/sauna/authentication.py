from django.contrib.auth import get_user_model
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

from .tokens import BadToken, read


class TokenAuthentication(BaseAuthentication):
    def authenticate(self, request):
        header = get_authorization_header(request).split()
        if len(header) != 2 or header[0].lower() != b"bearer":
            return None
        try:
            subject = read(header[1].decode("latin-1"))["sub"]
        except BadToken:
            raise AuthenticationFailed("The token is not valid.") from None
        members = get_user_model().objects.filter(is_active=True)
        member = members.filter(pk=subject).first() if subject.isdecimal() else None
        if member is None:
            raise AuthenticationFailed("The token is not valid.")
        return member, None

    def authenticate_header(self, request):
        return "Bearer"
