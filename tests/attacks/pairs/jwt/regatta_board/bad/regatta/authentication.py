from rest_framework_simplejwt.authentication import JWTAuthentication
from rest_framework_simplejwt.exceptions import InvalidToken

from .tokens import BoardToken


class BoardAuthentication(JWTAuthentication):
    def authenticate(self, request):
        raw = request.query_params.get("token")
        if not raw:
            return None
        token = self.get_validated_token(raw)
        if token["token_type"] != BoardToken.token_type:
            raise InvalidToken("This is not the token of a board.")
        return self.get_user(token), token
