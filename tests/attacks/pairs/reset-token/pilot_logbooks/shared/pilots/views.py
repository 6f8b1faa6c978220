from django.contrib.auth.password_validation import validate_password
from rest_framework import generics, serializers
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from . import services
from .models import Flight


class StartSerializer(serializers.Serializer):
    email = serializers.EmailField()


class ConfirmSerializer(serializers.Serializer):
    token = serializers.CharField(max_length=64)
    password = serializers.CharField(max_length=128, trim_whitespace=False, validators=[validate_password])


class FlightSerializer(serializers.ModelSerializer):
    minutes = serializers.IntegerField(min_value=1, max_value=1440)

    class Meta:
        model = Flight
        fields = ["id", "aircraft", "minutes"]


class ResetView(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "reset"


class ResetStart(ResetView):
    def post(self, request):
        serializer = StartSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        services.start_reset(serializer.validated_data["email"])
        return Response({"detail": "If the address is known, a code is on its way."}, status=202)


class ResetConfirm(ResetView):
    def post(self, request):
        serializer = ConfirmSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        reset = services.find_reset(serializer.validated_data["token"])
        if reset is None:
            raise ValidationError({"token": ["The code is not valid."]})
        services.finish_reset(reset, serializer.validated_data["password"])
        return Response(status=204)


class FlightList(generics.ListCreateAPIView):
    serializer_class = FlightSerializer

    def get_queryset(self):
        return Flight.objects.filter(pilot=self.request.user)

    def perform_create(self, serializer):
        serializer.save(pilot=self.request.user)
