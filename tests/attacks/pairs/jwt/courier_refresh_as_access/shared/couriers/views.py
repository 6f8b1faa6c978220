from django.contrib.auth import authenticate, get_user_model
from rest_framework import generics, serializers
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from . import tokens
from .models import Parcel


class LogInSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class RefreshSerializer(serializers.Serializer):
    refresh = serializers.CharField(max_length=1000)


class ParcelSerializer(serializers.ModelSerializer):
    class Meta:
        model = Parcel
        fields = ["id", "code", "address"]


class OpenView(generics.GenericAPIView):
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]

    def validated(self):
        serializer = self.get_serializer(data=self.request.data)
        serializer.is_valid(raise_exception=True)
        return serializer.validated_data


class LogIn(OpenView):
    serializer_class = LogInSerializer
    throttle_scope = "login"

    def post(self, request):
        user = authenticate(request, **self.validated())
        if user is None:
            raise AuthenticationFailed("The name or the password is wrong.")
        return Response({use: tokens.issue(user, use) for use in (tokens.ACCESS, tokens.REFRESH)})


class Refresh(OpenView):
    serializer_class = RefreshSerializer
    throttle_scope = "refresh"

    def post(self, request):
        claims = tokens.read(self.validated()["refresh"])
        user = get_user_model().objects.filter(pk=claims["sub"], is_active=True).first()
        if user is None or claims["use"] != tokens.REFRESH:
            raise AuthenticationFailed("The token is not valid.")
        return Response({tokens.ACCESS: tokens.issue(user, tokens.ACCESS)})


class ParcelList(generics.ListAPIView):
    serializer_class = ParcelSerializer

    def get_queryset(self):
        return Parcel.objects.filter(courier=self.request.user)
