from datetime import timedelta

from rest_framework_simplejwt.tokens import Token


class BoardToken(Token):
    """For the link of the screen in the clubhouse."""

    token_type = "board"
    lifetime = timedelta(days=30)
