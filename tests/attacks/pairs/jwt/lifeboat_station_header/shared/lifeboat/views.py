from rest_framework import generics, serializers
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import IsAuthenticated
from rest_framework.throttling import AnonRateThrottle
from rest_framework_simplejwt.views import TokenObtainPairView

from .authentication import TabletAuthentication
from .models import Callout, Station
from .permissions import IsCrew


class StationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Station
        fields = ["id", "name"]


class CalloutSerializer(serializers.ModelSerializer):
    class Meta:
        model = Callout
        fields = ["id", "casualty", "at"]


class Pages(PageNumberPagination):
    page_size = 30


class StationList(generics.ListAPIView):
    serializer_class = StationSerializer
    authentication_classes = [TabletAuthentication]
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return self.request.user.stations.order_by("name")


class CalloutList(generics.ListCreateAPIView):
    serializer_class = CalloutSerializer
    authentication_classes = [TabletAuthentication]
    permission_classes = [IsCrew]
    pagination_class = Pages

    def get_queryset(self):
        return self.station.callouts.all()

    def perform_create(self, serializer):
        serializer.save(station=self.station)


class LoginThrottle(AnonRateThrottle):
    scope = "login"
    rate = "10/hour"


class Login(TokenObtainPairView):
    throttle_classes = [LoginThrottle]
