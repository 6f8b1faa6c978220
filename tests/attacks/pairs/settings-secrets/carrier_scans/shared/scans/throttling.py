from rest_framework.throttling import UserRateThrottle


class CarrierThrottle(UserRateThrottle):
    scope = "carrier"
