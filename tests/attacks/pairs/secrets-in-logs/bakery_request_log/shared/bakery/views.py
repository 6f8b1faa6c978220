from rest_framework import generics, serializers
from rest_framework.authentication import SessionAuthentication
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import IsAuthenticated, IsAuthenticatedOrReadOnly
from rest_framework.throttling import AnonRateThrottle
from rest_framework_simplejwt.authentication import JWTAuthentication
from rest_framework_simplejwt.views import TokenObtainPairView

from .models import Loaf, Standing


class LoafSerializer(serializers.ModelSerializer):
    class Meta:
        model = Loaf
        fields = ["id", "name", "price"]


class StandingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Standing
        fields = ["id", "loaf", "weekday"]


class Pages(PageNumberPagination):
    page_size = 30


class Loaves(generics.ListAPIView):
    queryset = Loaf.objects.all()
    serializer_class = LoafSerializer
    permission_classes = [IsAuthenticatedOrReadOnly]
    pagination_class = Pages


class StandingOrders(generics.ListCreateAPIView):
    serializer_class = StandingSerializer
    authentication_classes = [JWTAuthentication, SessionAuthentication]
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return self.request.user.standing_orders.order_by("weekday", "pk")

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)


class LoginThrottle(AnonRateThrottle):
    scope = "login"
    rate = "10/hour"


class Login(TokenObtainPairView):
    throttle_classes = [LoginThrottle]
