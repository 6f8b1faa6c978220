from rest_framework.throttling import UserRateThrottle


class ArrivalThrottle(UserRateThrottle):
    scope = "arrivals"
