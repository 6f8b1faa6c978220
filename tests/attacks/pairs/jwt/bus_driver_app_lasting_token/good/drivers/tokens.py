from datetime import timedelta

import jwt
from django.conf import settings
from django.utils import timezone

ALGORITHM = "HS256"
LIFETIME = timedelta(hours=1)


def issue(driver):
    """A token for the app of this driver."""
    claims = {"sub": str(driver.pk), "name": driver.get_username(), "exp": timezone.now() + LIFETIME}
    return jwt.encode(claims, settings.SECRET_KEY, algorithm=ALGORITHM)


def read(token):
    """The claims of a token, or jwt.InvalidTokenError."""
    return jwt.decode(token, settings.SECRET_KEY, algorithms=[ALGORITHM], options={"require": ["sub", "exp"]})
