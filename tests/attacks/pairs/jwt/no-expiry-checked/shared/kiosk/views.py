import jwt
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.http import JsonResponse
from rest_framework import serializers
from rest_framework.decorators import api_view, authentication_classes, permission_classes, throttle_classes
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle

from . import tokens


class LoginThrottle(AnonRateThrottle):
    rate = "10/min"


class Credentials(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128)


@api_view(["POST"])
@authentication_classes([])
@permission_classes([AllowAny])
@throttle_classes([LoginThrottle])
def login(request):
    serializer = Credentials(data=request.data)
    serializer.is_valid(raise_exception=True)
    user = authenticate(request, **serializer.validated_data)
    if user is None:
        return Response({"detail": "Wrong credentials."}, status=401)
    return Response({"token": tokens.issue(user)})


def whoami(request):
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    try:
        claims = tokens.read(token)
        user = User.objects.get(pk=claims["uid"], is_active=True)
    except (jwt.InvalidTokenError, User.DoesNotExist, KeyError):
        return JsonResponse({"detail": "Log in first."}, status=401)
    return JsonResponse({"username": user.username})
