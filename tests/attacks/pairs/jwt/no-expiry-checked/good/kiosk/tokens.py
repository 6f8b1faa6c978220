import datetime

import jwt
from django.conf import settings
from django.utils import timezone


def issue(user):
    now = timezone.now()
    claims = {"uid": user.pk, "iat": now, "exp": now + datetime.timedelta(minutes=15)}
    return jwt.encode(claims, settings.SECRET_KEY, algorithm="HS256")


def read(token):
    return jwt.decode(token, settings.SECRET_KEY, algorithms=["HS256"], options={"require": ["exp"]})
