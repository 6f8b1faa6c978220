from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from rest_framework import generics
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView

from .models import Pattern
from .serializers import AddressSerializer, PatternSerializer


class PatternList(generics.ListAPIView):
    queryset = Pattern.objects.all()
    serializer_class = PatternSerializer


class PasswordMail(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [AnonRateThrottle]

    def post(self, request):
        sent = AddressSerializer(data=request.data)
        sent.is_valid(raise_exception=True)
        for user in User.objects.filter(
            email__iexact=sent.validated_data["email"], is_active=True
        )[:3]:
            if user.has_usable_password():
                self.send(user)
        return Response({"detail": "If we know this address, a mail is on its way."})

    def send(self, user):
        path = reverse(
            "new-password",
            args=[
                urlsafe_base64_encode(force_bytes(user.pk)),
                default_token_generator.make_token(user),
            ],
        )
        link = settings.SITE_URL + path
        send_mail("Your new password", f"Choose it here:\n{link}\n", None, [user.email])
