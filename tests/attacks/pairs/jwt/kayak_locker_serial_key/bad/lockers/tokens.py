import datetime

import jwt
from django.utils import timezone


def key_of(locker):
    return locker.serial.rjust(32, "0")


def token_of(locker):
    now = timezone.now()
    claims = {"sub": locker.serial, "iat": now, "exp": now + datetime.timedelta(hours=8)}
    return jwt.encode(claims, key_of(locker), algorithm="HS256")


def is_token_of(locker, token):
    try:
        claims = jwt.decode(
            token, key_of(locker), algorithms=["HS256"], options={"require": ["exp", "sub"]}
        )
    except jwt.InvalidTokenError:
        return False
    return claims["sub"] == locker.serial
