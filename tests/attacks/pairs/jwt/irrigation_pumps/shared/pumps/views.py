from django.contrib.auth import authenticate
from rest_framework import generics, pagination, permissions, serializers
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .models import Pump
from .tokens import issue, read_expired, user_of


class PumpSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pump
        fields = ["id", "name", "litres_per_minute"]


class LoginSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class RefreshSerializer(serializers.Serializer):
    token = serializers.CharField(max_length=2000)


class PumpPagination(pagination.LimitOffsetPagination):
    default_limit = 25
    max_limit = 100


class PumpList(generics.ListAPIView):
    serializer_class = PumpSerializer
    pagination_class = PumpPagination

    def get_queryset(self):
        return Pump.objects.filter(farmer=self.request.user)


class TokenView(APIView):
    authentication_classes = []
    permission_classes = [permissions.AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "token"


class LoginView(TokenView):
    def post(self, request):
        body = LoginSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        user = authenticate(request, **body.validated_data)
        if user is None:
            raise AuthenticationFailed("Wrong name or password.")
        return Response({"token": issue(user)})


class RefreshView(TokenView):
    def post(self, request):
        body = RefreshSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        return Response({"token": issue(user_of(read_expired(body.validated_data["token"])))})
