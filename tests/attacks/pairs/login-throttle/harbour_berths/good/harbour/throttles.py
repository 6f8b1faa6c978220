from rest_framework.throttling import UserRateThrottle


class LoginThrottle(UserRateThrottle):
    """By address; the default rates are in the settings."""

    scope = "login"


class ArrivalThrottle(UserRateThrottle):
    scope = "arrivals"
