from django.contrib.auth import authenticate
from rest_framework import generics, serializers
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from . import tokens
from .models import Slot


class CredentialsSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class SlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Slot
        fields = ["id", "telescope", "starts_at", "target"]


class Tokens(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "tokens"

    def post(self, request):
        serializer = CredentialsSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = authenticate(request, **serializer.validated_data)
        if user is None:
            raise AuthenticationFailed
        return Response({"access": tokens.issue(user)})


class MySlots(generics.ListCreateAPIView):
    serializer_class = SlotSerializer

    def get_queryset(self):
        return Slot.objects.filter(astronomer=self.request.user)

    def perform_create(self, serializer):
        serializer.save(astronomer=self.request.user)
