from django.conf import settings

from .models import Booking

COOKIE = "booking"
DAYS_30 = 30 * 24 * 3600


def remember(response, booking):
    response.set_signed_cookie(
        COOKIE,
        str(booking.pk),
        max_age=DAYS_30,
        httponly=True,
        secure=not settings.DEBUG,
        samesite="Lax",
    )


def booking_of(request):
    number = request.get_signed_cookie(COOKIE, default="", max_age=DAYS_30)
    if not number.isdecimal():
        return None
    kept = Booking.objects.filter(is_cancelled=False).select_related("room")
    return kept.filter(pk=number).first()
