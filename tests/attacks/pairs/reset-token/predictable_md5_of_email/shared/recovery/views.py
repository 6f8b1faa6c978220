from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.db import transaction
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .models import ResetRequest
from .serializers import ForgotSerializer, ResetSerializer


class RecoveryView(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "recovery"


class Forgot(RecoveryView):
    def post(self, request):
        serializer = ForgotSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = get_user_model().objects.filter(email=serializer.validated_data["email"], is_active=True).first()
        if user is not None:
            token = ResetRequest.issue(user)
            send_mail(
                "Your new password",
                f"Use this code within 30 minutes: {token}",
                None,
                [user.email],
                fail_silently=True,
            )
        return Response({"detail": "If there is an account, a mail is on its way."}, status=202)


class Reset(RecoveryView):
    @transaction.atomic
    def post(self, request):
        serializer = ResetSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        found = serializer.validated_data["request"]
        found.user.set_password(serializer.validated_data["password"])
        found.user.save(update_fields=["password"])
        found.delete()
        return Response({"detail": "The password was changed."})
