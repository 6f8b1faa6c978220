import base64
import json

from django.core import signing

COOKIE = "who"


def remember(response, user):
    data = {"name": user.username, "role": "manager" if user.is_staff else "member"}
    value = base64.urlsafe_b64encode(json.dumps(data).encode()).decode()
    response.set_cookie(COOKIE, value, httponly=True, secure=True, samesite="Lax")
    return response


def identity(request):
    raw = request.COOKIES.get(COOKIE, "")
    try:
        return json.loads(base64.urlsafe_b64decode(raw))
    except ValueError:
        return {"name": "", "role": "guest"}
