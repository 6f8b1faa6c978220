from datetime import timedelta

from rest_framework_simplejwt.tokens import Token


class CalendarToken(Token):
    token_type = "calendar"
    lifetime = timedelta(days=365)
