import datetime

import jwt
from django.conf import settings
from django.utils import timezone

ALGORITHM = "HS256"
LIVES = {"api": datetime.timedelta(minutes=15), "feed": datetime.timedelta(days=365)}


def token_for(user, audience):
    claims = {"sub": str(user.pk), "aud": audience, "exp": timezone.now() + LIVES[audience]}
    return jwt.encode(claims, settings.SECRET_KEY, algorithm=ALGORITHM)


def user_of_feed(token):
    """The id of the user a feed is of, or None."""
    try:
        claims = jwt.decode(
            token, settings.SECRET_KEY, algorithms=[ALGORITHM], audience="feed", options={"require": ["exp", "sub"]}
        )
    except jwt.InvalidTokenError:
        return None
    return int(claims["sub"])
