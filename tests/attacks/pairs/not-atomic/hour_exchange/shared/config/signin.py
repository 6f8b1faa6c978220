from rest_framework_simplejwt.views import TokenObtainPairView

from config.throttles import LoginThrottle


class PairLogin(TokenObtainPairView):
    throttle_classes = [LoginThrottle]
