from django.contrib.auth.forms import PasswordResetForm
from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .models import User


class EmailSerializer(serializers.Serializer):
    email = serializers.EmailField()


class ForgottenPassword(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "reset"

    def post(self, request):
        serializer = EmailSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        email = serializer.validated_data["email"]
        form = PasswordResetForm({"email": email})
        if form.is_valid():
            form.save(request=request, domain_override="localhost")
        return Response({"detail": "We have sent a message to this address."})
