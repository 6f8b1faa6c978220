from django.contrib.auth import authenticate
from rest_framework import generics
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from config.throttles import LoginThrottle

from .models import Slot
from .serializers import CredentialsSerializer, PlanSerializer, SlotSerializer
from .tokens import issue


class TokenView(generics.GenericAPIView):
    permission_classes = [AllowAny]
    throttle_classes = [LoginThrottle]
    serializer_class = CredentialsSerializer

    def get_authenticate_header(self, request):
        return "Bearer"

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = authenticate(request, **serializer.validated_data)
        if user is None:
            raise AuthenticationFailed("The name or the password is wrong.")
        return Response({"access": issue(user)})


class Plan(generics.ListAPIView):
    """What is taken, without names and targets."""

    queryset = Slot.objects.all()
    serializer_class = PlanSerializer


class SlotList(generics.ListCreateAPIView):
    serializer_class = SlotSerializer

    def get_queryset(self):
        return Slot.objects.filter(astronomer=self.request.user)

    def perform_create(self, serializer):
        serializer.save(astronomer=self.request.user)


class SlotDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = SlotSerializer

    def get_queryset(self):
        return Slot.objects.filter(astronomer=self.request.user)
