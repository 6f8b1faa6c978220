from datetime import timedelta

from rest_framework_simplejwt.tokens import AccessToken


class CalendarToken(AccessToken):
    lifetime = timedelta(days=365)
