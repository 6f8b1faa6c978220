from django.utils import timezone
from rest_framework import status
from rest_framework.exceptions import Throttled, ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .models import PAUSE, Adopter
from .serializers import AddressSerializer, TokenSerializer
from .tasks import mail_later


class ActivationView(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "activation"


class ResendActivationView(ActivationView):
    def post(self, request):
        serializer = AddressSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        address = serializer.validated_data["email"]
        account = Adopter.objects.filter(email__iexact=address, activated_at=None).first()
        if account and account.mailed_recently():
            raise Throttled(wait=PAUSE.total_seconds())
        if account:
            Adopter.objects.filter(pk=account.pk).update(last_mail_at=timezone.now())
            mail_later("Activate your account", account.activation_token(), account.email)
        return Response({"status": "accepted"}, status=status.HTTP_202_ACCEPTED)


class ActivateView(ActivationView):
    def post(self, request):
        serializer = TokenSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        if not Adopter.activate(serializer.validated_data["token"]):
            raise ValidationError({"token": ["The link is not valid any more."]})
        return Response({"status": "active"})
