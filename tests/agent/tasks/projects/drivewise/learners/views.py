from django.utils.crypto import get_random_string
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny, IsAdminUser
from rest_framework.response import Response
from rest_framework.viewsets import ReadOnlyModelViewSet

from . import sms
from .models import Pupil
from .serializers import LoginCodeSerializer, PupilSerializer


class PupilViewSet(ReadOnlyModelViewSet):
    queryset = Pupil.objects.select_related("user")
    serializer_class = PupilSerializer
    permission_classes = [IsAdminUser]


@api_view(["POST"])
@permission_classes([AllowAny])
def login_code(request):
    """Send a code by SMS; the answer does not say whether we know the number."""
    serializer = LoginCodeSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    phone = serializer.validated_data["phone"]
    if Pupil.objects.filter(phone=phone).exists():
        sms.send(phone, f"Your code is {get_random_string(6, '0123456789')}")
    return Response({"detail": "If we know this number, a code is on its way."}, status=202)


@api_view(["GET"])
def me(request):
    return Response({"username": request.user.username, "is_staff": request.user.is_staff})
