import base64
import binascii
import json

COOKIE = "wishes"


def read_wishes(request):
    """The slugs a visitor has put on the table for the next evening."""
    try:
        wishes = json.loads(base64.urlsafe_b64decode(request.COOKIES.get(COOKIE, "")))
    except (ValueError, RecursionError, binascii.Error):
        return []
    return [w for w in wishes if isinstance(w, str)][:20] if isinstance(wishes, list) else []


def keep_wishes(response, wishes):
    value = base64.urlsafe_b64encode(json.dumps(wishes).encode()).decode()
    response.set_cookie(COOKIE, value, max_age=86400 * 30, httponly=True, samesite="Lax", secure=True)
