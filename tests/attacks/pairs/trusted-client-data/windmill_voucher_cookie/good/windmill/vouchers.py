COOKIE, SALT, WEEK = "voucher", "windmill.voucher", 7 * 24 * 3600


def remember(response, voucher):
    response.set_signed_cookie(COOKIE, str(voucher.percent), salt=SALT, max_age=WEEK, httponly=True, samesite="Lax")


def percent_off(request):
    try:
        percent = int(request.get_signed_cookie(COOKIE, default=0, salt=SALT, max_age=WEEK))
    except ValueError:
        return 0
    return min(max(percent, 0), 100)
