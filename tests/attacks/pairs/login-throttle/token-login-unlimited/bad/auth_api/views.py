from django.contrib.auth import authenticate
from django.core import signing
from rest_framework import serializers, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView


class Credentials(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128)


class LoginThrottle(AnonRateThrottle):
    rate = "5/min"


class Login(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]

    def post(self, request):
        serializer = Credentials(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = authenticate(request, **serializer.validated_data)
        if user is None:
            return Response({"detail": "Wrong credentials."}, status=status.HTTP_401_UNAUTHORIZED)
        return Response({"token": signing.dumps({"user": user.pk}, salt="api")})
