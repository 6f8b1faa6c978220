import datetime

import jwt
from django.utils import timezone
from django.utils.crypto import salted_hmac


def key_of(locker):
    return salted_hmac("lockers.tokens", locker.serial, algorithm="sha256").hexdigest()


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
