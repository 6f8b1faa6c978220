from rest_framework import serializers
from rest_framework.generics import ListAPIView
from rest_framework.throttling import ScopedRateThrottle
from rest_framework_simplejwt.views import TokenObtainPairView, TokenRefreshView

from .models import Berth


class Login(TokenObtainPairView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"


class Refresh(TokenRefreshView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"


class BerthSerializer(serializers.ModelSerializer):
    class Meta:
        model = Berth
        fields = ["id", "pier", "number", "boat", "gate_code"]


class BerthList(ListAPIView):
    """The berths of the tenant who asks."""

    serializer_class = BerthSerializer

    def get_queryset(self):
        return self.request.user.berths.order_by("pier", "number")
