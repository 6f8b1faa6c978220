from rest_framework import generics, serializers
from rest_framework.permissions import IsAdminUser
from rest_framework.throttling import ScopedRateThrottle
from rest_framework_simplejwt.views import TokenObtainPairView, TokenRefreshView

from .models import Tour


class LoginView(TokenObtainPairView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"


class RefreshView(TokenRefreshView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"


class TourSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tour
        fields = ["id", "day", "van", "stops"]


class PlanSerializer(serializers.ModelSerializer):
    stops = serializers.ListField(child=serializers.CharField(max_length=120), max_length=60)

    class Meta:
        model = Tour
        fields = ["id", "driver", "day", "van", "stops"]


class MyTours(generics.ListAPIView):
    serializer_class = TourSerializer

    def get_queryset(self):
        return Tour.objects.filter(driver=self.request.user)


class MyTour(generics.RetrieveAPIView):
    serializer_class = TourSerializer

    def get_queryset(self):
        return Tour.objects.filter(driver=self.request.user)


class Plan(generics.ListCreateAPIView):
    queryset = Tour.objects.all()
    serializer_class = PlanSerializer
    permission_classes = [IsAdminUser]
