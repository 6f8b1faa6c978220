import jwt
from django.conf import settings

ALGORITHM = "HS256"


def issue(driver):
    """A token for the app of this driver."""
    return jwt.encode({"sub": str(driver.pk), "name": driver.get_username()}, settings.SECRET_KEY, algorithm=ALGORITHM)


def read(token):
    """The claims of a token, or jwt.InvalidTokenError."""
    return jwt.decode(token, settings.SECRET_KEY, algorithms=[ALGORITHM], options={"require": ["sub"]})
