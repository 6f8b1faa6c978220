import base64
import json

COOKIE = "cart"
MAX_BOOKS = 40


def load_cart(request):
    raw = request.COOKIES.get(COOKIE, "")
    try:
        cart = json.loads(base64.urlsafe_b64decode(raw))
    except (ValueError, RecursionError):
        return []
    if not isinstance(cart, list) or not all(type(pk) is int for pk in cart):
        return []
    return cart[:MAX_BOOKS]


def save_cart(response, cart):
    value = base64.urlsafe_b64encode(json.dumps(cart).encode()).decode()
    response.set_cookie(COOKIE, value, max_age=86400, secure=True, httponly=True, samesite="Lax")
    return response
