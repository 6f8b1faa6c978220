from datetime import timedelta

from rest_framework_simplejwt.tokens import Token


class FeedToken(Token):
    """For the address that singers paste into their calendar program."""

    token_type = "feed"
    lifetime = timedelta(days=365)
