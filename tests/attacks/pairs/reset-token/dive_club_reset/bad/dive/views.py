from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from rest_framework import generics, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView

from .models import Dive, ResetCode
from .serializers import AskSerializer, DiveSerializer, NewPasswordSerializer


class ResetThrottle(AnonRateThrottle):
    rate = "20/hour"


class AskReset(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [ResetThrottle]

    def post(self, request):
        form = AskSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        user = get_user_model().objects.filter(email__iexact=form.validated_data["email"], is_active=True).first()
        if user:
            row = ResetCode.objects.create(user=user)
            send_mail("Your code", f"Code for a new password: {row.code}", None, [user.email])
        return Response({"detail": "Look into your mail."}, status=status.HTTP_202_ACCEPTED)


class NewPassword(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [ResetThrottle]

    def post(self, request):
        form = NewPasswordSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        user = form.validated_data["row"].user
        user.set_password(form.validated_data["password"])
        user.save(update_fields=["password"])
        return Response(status=status.HTTP_204_NO_CONTENT)


class Logbook(generics.ListCreateAPIView):
    serializer_class = DiveSerializer

    def get_queryset(self):
        return Dive.objects.filter(diver=self.request.user)

    def perform_create(self, serializer):
        serializer.save(diver=self.request.user)
