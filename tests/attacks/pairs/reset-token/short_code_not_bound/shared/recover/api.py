from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView

from .services import set_password


class RecoverThrottle(AnonRateThrottle):
    rate = "10/hour"


class RecoverSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    code = serializers.CharField(max_length=40)
    password = serializers.CharField(max_length=128, validators=[validate_password])


class Recover(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [RecoverThrottle]

    def post(self, request):
        asked = RecoverSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        if not set_password(**asked.validated_data):
            return Response({"detail": "This code is not valid."}, status=400)
        return Response({"detail": "Changed."})
