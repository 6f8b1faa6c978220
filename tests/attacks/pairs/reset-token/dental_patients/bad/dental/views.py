from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.utils import timezone
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .models import PasswordReset
from .serializers import FinishSerializer, StartSerializer, TreatmentSerializer


class TreatmentList(generics.ListAPIView):
    serializer_class = TreatmentSerializer

    def get_queryset(self):
        return self.request.user.treatments.order_by("tooth")


class StartReset(generics.GenericAPIView):
    serializer_class = StartSerializer
    permission_classes = [AllowAny]
    throttle_scope = "reset"

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = get_user_model().objects.filter(
            email__iexact=serializer.validated_data["email"], is_active=True
        ).first()
        if user is not None:
            reset = PasswordReset.objects.create(user=user)
            send_mail("Set a new password", reset.token, None, [user.email])
        return Response(status=202)


class FinishReset(generics.GenericAPIView):
    serializer_class = FinishSerializer
    permission_classes = [AllowAny]
    throttle_scope = "reset"

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        reset = PasswordReset.objects.select_related("user").filter(
            token=serializer.validated_data["token"]
        ).first()
        if reset is None:
            raise ValidationError({"token": "This link is not valid."})
        reset.used = timezone.now()
        reset.save(update_fields=["used"])
        reset.user.set_password(serializer.validated_data["password"])
        reset.user.save(update_fields=["password"])
        return Response(status=204)
