from rest_framework import generics, serializers
from rest_framework.throttling import ScopedRateThrottle
from rest_framework_simplejwt.views import TokenObtainPairView

from .models import Stay


class StaySerializer(serializers.ModelSerializer):
    class Meta:
        model = Stay
        fields = ["id", "room", "arrival", "departure"]


class LoginView(TokenObtainPairView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"


class StayList(generics.ListAPIView):
    serializer_class = StaySerializer

    def get_queryset(self):
        return Stay.objects.filter(guest=self.request.user)
