COOKIE, SALT, WEEK = "voucher", "windmill.voucher", 7 * 24 * 3600


def remember(response, voucher):
    response.set_cookie(COOKIE, str(voucher.percent), max_age=WEEK, httponly=True, samesite="Lax")


def percent_off(request):
    try:
        percent = int(request.COOKIES.get(COOKIE, 0))
    except ValueError:
        return 0
    return min(max(percent, 0), 100)
