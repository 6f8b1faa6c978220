from rest_framework.authtoken.views import ObtainAuthToken

from config.throttles import LoginThrottle


class TokenLogin(ObtainAuthToken):
    throttle_classes = [LoginThrottle]
