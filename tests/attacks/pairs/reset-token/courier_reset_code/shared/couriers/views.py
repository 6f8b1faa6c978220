from threading import Thread

from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.db import transaction
from rest_framework import serializers, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .codes import find_user, new_code
from .models import ResetCode


class RequestSerializer(serializers.Serializer):
    email = serializers.EmailField()


class ConfirmSerializer(serializers.Serializer):
    code = serializers.CharField(max_length=64)
    password = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate(self, data):
        data["user"] = find_user(data["code"])
        if data["user"] is None:
            raise serializers.ValidationError({"code": "This code is not valid."})
        try:
            validate_password(data["password"], data["user"])
        except ValidationError as error:
            raise serializers.ValidationError({"password": error.messages}) from error
        return data


class ResetView(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "reset"


class RequestReset(ResetView):
    def post(self, request):
        serializer = RequestSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        email = serializer.validated_data["email"]
        user = get_user_model().objects.filter(email__iexact=email, is_active=True).first()
        if user is not None:
            mail = EmailMessage("Your code", f"Your code: {new_code(user)}", to=[user.email])
            Thread(target=mail.send, kwargs={"fail_silently": True}).start()
        return Response(status=status.HTTP_202_ACCEPTED)


class ConfirmReset(ResetView):
    def post(self, request):
        serializer = ConfirmSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = serializer.validated_data["user"]
        with transaction.atomic():
            used, _ = ResetCode.objects.filter(user=user).delete()
            if used:
                user.set_password(serializer.validated_data["password"])
                user.save(update_fields=["password"])
        return Response(status=status.HTTP_204_NO_CONTENT)
