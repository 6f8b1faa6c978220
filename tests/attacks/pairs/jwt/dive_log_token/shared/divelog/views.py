from django.contrib.auth import authenticate
from rest_framework import generics, serializers, viewsets
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from . import tokens
from .models import Dive, Sighting


class CredentialsSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class DiveSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dive
        fields = ["id", "spot", "day", "depth_m"]


class SightingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sighting
        fields = ["id", "species"]


class TokenView(generics.GenericAPIView):
    serializer_class = CredentialsSerializer
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "token"

    def post(self, request):
        wanted = self.get_serializer(data=request.data)
        wanted.is_valid(raise_exception=True)
        user = authenticate(request, **wanted.validated_data)
        if user is None:
            raise AuthenticationFailed("Name or password is wrong.")
        return Response({"token": tokens.issue(user)})


class DiveViewSet(viewsets.ModelViewSet):
    serializer_class = DiveSerializer

    def get_queryset(self):
        return self.request.user.dives.all()

    def perform_create(self, serializer):
        serializer.save(diver=self.request.user)


class SightingList(generics.ListCreateAPIView):
    serializer_class = SightingSerializer

    def get_dive(self):
        return generics.get_object_or_404(self.request.user.dives, pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_dive().sightings.all()

    def perform_create(self, serializer):
        serializer.save(dive=self.get_dive())
