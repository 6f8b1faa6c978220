from rest_framework_simplejwt.authentication import JWTAuthentication
from rest_framework_simplejwt.exceptions import InvalidToken, TokenError

from .tokens import BoardToken


class BoardAuthentication(JWTAuthentication):
    def authenticate(self, request):
        raw = request.query_params.get("token")
        if not raw:
            return None
        try:
            token = BoardToken(raw)
        except TokenError as error:
            raise InvalidToken("This is not the token of a board.") from error
        return self.get_user(token), token
