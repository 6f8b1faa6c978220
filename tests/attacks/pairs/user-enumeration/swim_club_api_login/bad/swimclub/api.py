from rest_framework import status
from rest_framework.authtoken.models import Token
from rest_framework.decorators import api_view, permission_classes, throttle_classes
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .models import Lap, Swimmer
from .serializers import LapSerializer, LoginSerializer
from .throttles import LoginThrottle


@api_view(["POST"])
@permission_classes([AllowAny])
@throttle_classes([LoginThrottle])
def log_in(request):
    serializer = LoginSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    try:
        swimmer = Swimmer.objects.get(email=serializer.validated_data["email"], is_active=True)
    except Swimmer.DoesNotExist:
        return Response({"detail": "No member has this e-mail address."}, status=status.HTTP_404_NOT_FOUND)
    if not swimmer.check_password(serializer.validated_data["password"]):
        return Response({"detail": "The password is wrong."}, status=status.HTTP_400_BAD_REQUEST)
    token, _ = Token.objects.get_or_create(user=swimmer)
    return Response({"token": token.key})


@api_view(["GET"])
def my_laps(request):
    laps = Lap.objects.filter(swimmer=request.user).order_by("-swum_at")[:100]
    return Response(LapSerializer(laps, many=True).data)
