from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.db import transaction
from django.utils import timezone
from rest_framework import generics, serializers, status
from rest_framework.authtoken.models import Token
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .models import ResetCode
from .serializers import CourseSerializer, ForgottenSerializer, NewPasswordSerializer

User = get_user_model()


class MyCourses(generics.ListAPIView):
    serializer_class = CourseSerializer

    def get_queryset(self):
        return self.request.user.courses.all()


class ResetView(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "reset"


class Forgotten(ResetView):
    def post(self, request):
        serializer = ForgottenSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = User.objects.filter(
            email=serializer.validated_data["email"], is_active=True
        ).first()
        if user is not None:
            code = ResetCode.issue(user)
            send_mail("Your new password", f"Your code: {code}", None, [user.email])
        return Response(
            {"detail": "If we know this address, a code is on its way."},
            status=status.HTTP_202_ACCEPTED,
        )


class NewPassword(ResetView):
    @transaction.atomic
    def post(self, request):
        serializer = NewPasswordSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        code = (
            ResetCode.objects.select_for_update()
            .filter(
                digest=ResetCode.digest_of(serializer.validated_data["code"]),
                expires_at__gt=timezone.now(),
                user__is_active=True,
            )
            .first()
        )
        if code is None:
            raise serializers.ValidationError({"code": ["This code isn't valid."]})
        user = code.user
        password = serializer.validated_data["password"]
        try:
            validate_password(password, user)
        except ValidationError as error:
            raise serializers.ValidationError({"password": error.messages}) from error
        user.set_password(password)
        user.save(update_fields=["password"])
        Token.objects.filter(user=user).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)
