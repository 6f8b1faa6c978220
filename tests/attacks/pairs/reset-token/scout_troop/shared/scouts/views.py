from rest_framework import generics, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle

from . import services
from .models import Badge
from .serializers import BadgeSerializer, ForgotSerializer, ResetSerializer


class ResetThrottle(AnonRateThrottle):
    scope = "reset"
    rate = "20/min"


class Forgot(generics.GenericAPIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ResetThrottle]
    serializer_class = ForgotSerializer

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        services.send_links(serializer.validated_data["email"])
        return Response({"detail": "A letter is sent if the address is known."}, status=202)


class Reset(generics.GenericAPIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ResetThrottle]
    serializer_class = ResetSerializer

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        data = serializer.validated_data
        services.change_password(data["user"], data["password"])
        return Response(status=status.HTTP_204_NO_CONTENT)


class BadgeList(generics.ListCreateAPIView):
    serializer_class = BadgeSerializer

    def get_queryset(self):
        return Badge.objects.filter(scout=self.request.user)

    def perform_create(self, serializer):
        serializer.save(scout=self.request.user)


class BadgeDetail(generics.RetrieveDestroyAPIView):
    serializer_class = BadgeSerializer

    def get_queryset(self):
        return Badge.objects.filter(scout=self.request.user)
