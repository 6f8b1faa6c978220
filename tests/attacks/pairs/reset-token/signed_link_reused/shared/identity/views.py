from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.db import transaction
from rest_framework import status
from rest_framework.generics import GenericAPIView
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from .links import make_token
from .serializers import ConfirmResetSerializer, RequestResetSerializer


class ResetView(GenericAPIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "reset"

    def validated(self):
        serializer = self.get_serializer(data=self.request.data)
        serializer.is_valid(raise_exception=True)
        return serializer


class RequestReset(ResetView):
    serializer_class = RequestResetSerializer

    def post(self, request):
        email = self.validated().validated_data["email"]
        for user in get_user_model().objects.filter(email__iexact=email, is_active=True)[:5]:
            link = f"{settings.SITE_URL}/reset/{make_token(user)}"
            send_mail("Your new password", f"Choose it here: {link}", None, [user.email])
        return Response(status=status.HTTP_202_ACCEPTED)


class ConfirmReset(ResetView):
    serializer_class = ConfirmResetSerializer

    @transaction.atomic
    def post(self, request):
        self.validated().save()
        return Response(status=status.HTTP_204_NO_CONTENT)
