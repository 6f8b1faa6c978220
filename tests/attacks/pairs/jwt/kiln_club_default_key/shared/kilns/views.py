from django.contrib.auth import authenticate
from rest_framework import generics, serializers
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from . import tokens
from .models import Firing, Kiln


class CredentialsSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class KilnSerializer(serializers.ModelSerializer):
    class Meta:
        model = Kiln
        fields = ["id", "name", "max_celsius"]


class FiringSerializer(serializers.ModelSerializer):
    class Meta:
        model = Firing
        fields = ["id", "kiln", "celsius", "glaze_recipe"]


class TokenView(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "token"

    def post(self, request):
        data = CredentialsSerializer(data=request.data)
        data.is_valid(raise_exception=True)
        potter = authenticate(request, **data.validated_data)
        if potter is None:
            raise AuthenticationFailed("Name or password is wrong.")
        return Response({"token": tokens.issue(potter)})


class KilnList(generics.ListAPIView):
    queryset = Kiln.objects.order_by("name", "pk")
    serializer_class = KilnSerializer


class FiringList(generics.ListCreateAPIView):
    serializer_class = FiringSerializer

    def get_queryset(self):
        return Firing.objects.filter(potter=self.request.user).order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(potter=self.request.user)
