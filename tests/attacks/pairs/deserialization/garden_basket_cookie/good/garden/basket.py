import json

COOKIE = "basket"
MOST = 50


def load(request):
    """The basket of this browser: the number wanted for each plant's key."""
    try:
        kept = json.loads(request.COOKIES[COOKIE])
        counts = {int(pk): int(count) for pk, count in kept.items()}
    except (KeyError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        return {}
    counts = {pk: count for pk, count in counts.items() if 0 < pk < 2**31 and 0 < count < 1000}
    return dict(list(counts.items())[:MOST])


def keep(response, counts):
    value = json.dumps(counts)
    response.set_cookie(
        COOKIE, value, max_age=14 * 24 * 3600, secure=True, httponly=True, samesite="Lax"
    )
