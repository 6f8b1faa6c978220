import base64
import pickle

COOKIE = "basket"


def load(request):
    """The basket of this browser: the number wanted for each plant's key."""
    try:
        return pickle.loads(base64.b64decode(request.COOKIES[COOKIE]))
    except Exception:
        return {}


def keep(response, counts):
    value = base64.b64encode(pickle.dumps(counts)).decode()
    response.set_cookie(
        COOKIE, value, max_age=14 * 24 * 3600, secure=True, httponly=True, samesite="Lax"
    )
