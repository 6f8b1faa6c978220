import base64
import binascii
import pickle

COOKIE = "wishes"


def read_wishes(request):
    """The slugs a visitor has put on the table for the next evening."""
    try:
        wishes = pickle.loads(base64.urlsafe_b64decode(request.COOKIES.get(COOKIE, "")))
    except (EOFError, pickle.UnpicklingError, binascii.Error):
        return []
    return [w for w in wishes if isinstance(w, str)][:20] if isinstance(wishes, list) else []


def keep_wishes(response, wishes):
    value = base64.urlsafe_b64encode(pickle.dumps(wishes)).decode()
    response.set_cookie(COOKIE, value, max_age=86400 * 30, httponly=True, samesite="Lax", secure=True)
