from django.contrib.auth.models import User
from django.db import transaction
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView

from . import tasks
from .models import PasswordReset, digest
from .serializers import ResetConfirmSerializer, ResetRequestSerializer


class ResetThrottle(AnonRateThrottle):
    scope = "reset"
    rate = "20/hour"


class ResetRequestView(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ResetThrottle]

    def post(self, request):
        serializer = ResetRequestSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = User.objects.filter(email=serializer.validated_data["email"], is_active=True).first()
        if user is not None:
            tasks.mail_token(user.email, PasswordReset.start(user))
        return Response({"detail": "If there is an account, a mail is on its way."})


class ResetConfirmView(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ResetThrottle]

    @transaction.atomic
    def post(self, request):
        serializer = ResetConfirmSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        hashed = digest(serializer.validated_data["token"])
        if not PasswordReset.objects.open().filter(token_hash=hashed).update(used=True):
            raise ValidationError({"token": "This link is not valid."})
        reset = PasswordReset.objects.select_related("user").get(token_hash=hashed)
        reset.user.set_password(serializer.validated_data["password"])
        reset.user.save(update_fields=["password"])
        reset.user.resets.update(used=True)
        return Response({"detail": "The password is changed."})
