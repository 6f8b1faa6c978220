from rest_framework import generics
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from . import resets
from .models import Lap
from .serializers import ForgottenSerializer, LapSerializer, NewPasswordSerializer


class LapListView(generics.ListCreateAPIView):
    serializer_class = LapSerializer

    def get_queryset(self):
        return Lap.objects.filter(driver=self.request.user)

    def perform_create(self, serializer):
        serializer.save(driver=self.request.user)


class LapDetailView(generics.RetrieveDestroyAPIView):
    serializer_class = LapSerializer

    def get_queryset(self):
        return Lap.objects.filter(driver=self.request.user)


class PasswordView(generics.GenericAPIView):
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "password"


class ForgottenView(PasswordView):
    serializer_class = ForgottenSerializer

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        resets.send_links(serializer.validated_data["email"])
        return Response({"detail": "If we know the address, a link is on its way."})


class NewPasswordView(PasswordView):
    serializer_class = NewPasswordSerializer

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = serializer.validated_data["user"]
        user.set_password(serializer.validated_data["password"])
        user.save(update_fields=["password"])
        return Response({"detail": "The password is changed."})
