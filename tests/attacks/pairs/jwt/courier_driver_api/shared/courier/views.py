import hashlib

from django.contrib.auth import authenticate
from rest_framework import generics
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle, SimpleRateThrottle
from rest_framework.views import APIView

from .models import Stop, Tour
from .serializers import LoginSerializer, StopSerializer, TourSerializer
from .tokens import make_token


class PerAddress(AnonRateThrottle):
    scope = "login-address"
    rate = "30/min"


class PerAccount(SimpleRateThrottle):
    scope = "login-account"
    rate = "5/min"

    def get_cache_key(self, request, view):
        name = str(request.data.get("username", "")) if hasattr(request.data, "get") else ""
        ident = hashlib.sha256(name.lower().encode()).hexdigest()
        return self.cache_format % {"scope": self.scope, "ident": ident}


class Login(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [PerAddress, PerAccount]

    def post(self, request):
        serializer = LoginSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = authenticate(request, **serializer.validated_data)
        if user is None:
            raise AuthenticationFailed("The name or the password is wrong.")
        return Response({"token": make_token(user)})


class TourList(generics.ListAPIView):
    serializer_class = TourSerializer

    def get_queryset(self):
        return Tour.objects.filter(driver=self.request.user).prefetch_related("stops")


class StopDetail(generics.RetrieveUpdateAPIView):
    serializer_class = StopSerializer

    def get_queryset(self):
        return Stop.objects.filter(tour__driver=self.request.user)
