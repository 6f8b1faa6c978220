from rest_framework import generics, serializers
from rest_framework.throttling import ScopedRateThrottle
from rest_framework_simplejwt.views import TokenObtainPairView, TokenRefreshView

from .models import Duty


class DutySerializer(serializers.ModelSerializer):
    class Meta:
        model = Duty
        fields = ["id", "ship", "day"]


class Duties(generics.ListAPIView):
    serializer_class = DutySerializer

    def get_queryset(self):
        return self.request.user.duties.all()


class Login(TokenObtainPairView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"


class Refresh(TokenRefreshView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"
