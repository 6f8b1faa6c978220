from django.contrib.auth import authenticate
from rest_framework import status
from rest_framework.authtoken.models import Token
from rest_framework.decorators import api_view, permission_classes, throttle_classes
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .models import Lap
from .serializers import LapSerializer, LoginSerializer
from .throttles import LoginThrottle


@api_view(["POST"])
@permission_classes([AllowAny])
@throttle_classes([LoginThrottle])
def log_in(request):
    serializer = LoginSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    swimmer = authenticate(request, **serializer.validated_data)
    if swimmer is None:
        return Response({"detail": "Wrong e-mail address or password."}, status=status.HTTP_400_BAD_REQUEST)
    token, _ = Token.objects.get_or_create(user=swimmer)
    return Response({"token": token.key})


@api_view(["GET"])
def my_laps(request):
    laps = Lap.objects.filter(swimmer=request.user).order_by("-swum_at")[:100]
    return Response(LapSerializer(laps, many=True).data)
