from django.contrib.auth import authenticate
from rest_framework import generics, serializers, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from . import tokens
from .models import Shift


class LogInSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class ShiftSerializer(serializers.ModelSerializer):
    route = serializers.SlugRelatedField(slug_field="number", read_only=True)

    class Meta:
        model = Shift
        fields = ["id", "route", "starts_at"]


class LogIn(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "log-in"

    def post(self, request):
        serializer = LogInSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        driver = authenticate(request, **serializer.validated_data)
        if driver is None:
            return Response({"detail": "Wrong name or password."}, status=status.HTTP_400_BAD_REQUEST)
        return Response({"token": tokens.issue(driver)})


class MyShifts(generics.ListAPIView):
    serializer_class = ShiftSerializer

    def get_queryset(self):
        return Shift.objects.filter(driver=self.request.user).select_related("route").order_by("-starts_at")
