import base64
import json

from django.core import signing

COOKIE = "who"


def remember(response, user):
    data = {"name": user.username, "role": "manager" if user.is_staff else "member"}
    value = signing.dumps(data, salt="portal.who")
    response.set_cookie(COOKIE, value, httponly=True, secure=True, samesite="Lax")
    return response


def identity(request):
    raw = request.COOKIES.get(COOKIE, "")
    try:
        return signing.loads(raw, salt="portal.who", max_age=86400)
    except signing.BadSignature:
        return {"name": "", "role": "guest"}
