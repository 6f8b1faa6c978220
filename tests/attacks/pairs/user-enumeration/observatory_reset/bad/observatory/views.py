from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.contrib.auth.tokens import default_token_generator
from django.core.exceptions import ValidationError as DjangoValidationError
from django.core.mail import send_mail
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_decode, urlsafe_base64_encode
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .models import Telescope
from .serializers import (
    ForgottenSerializer,
    NewPasswordSerializer,
    NightSerializer,
    TelescopeSerializer,
)

User = get_user_model()


class TelescopeList(generics.ListAPIView):
    queryset = Telescope.objects.order_by("name")
    serializer_class = TelescopeSerializer
    permission_classes = [AllowAny]


class NightList(generics.ListCreateAPIView):
    serializer_class = NightSerializer

    def get_queryset(self):
        return self.request.user.nights.order_by("date")

    def perform_create(self, serializer):
        serializer.save(observer=self.request.user)


class Forgotten(generics.GenericAPIView):
    serializer_class = ForgottenSerializer
    permission_classes = [AllowAny]
    throttle_scope = "reset"

    def post(self, request):
        body = self.get_serializer(data=request.data)
        body.is_valid(raise_exception=True)
        users = User.objects.filter(is_active=True)
        user = users.filter(email__iexact=body.validated_data["email"]).first()
        if user is None:
            return Response({"detail": "There is no account with this address."}, status=404)
        self.send(user)
        return Response({"detail": "A link is on its way to this address."})

    def send(self, user):
        uid = urlsafe_base64_encode(force_bytes(user.pk))
        token = default_token_generator.make_token(user)
        send_mail("Your new password", f"{uid} {token}", None, [user.email])


class NewPassword(generics.GenericAPIView):
    serializer_class = NewPasswordSerializer
    permission_classes = [AllowAny]
    throttle_scope = "reset"

    def post(self, request):
        body = self.get_serializer(data=request.data)
        body.is_valid(raise_exception=True)
        try:
            user = User.objects.get(pk=urlsafe_base64_decode(body.validated_data["uid"]).decode())
        except (ValueError, OverflowError, User.DoesNotExist):
            user = None
        if not default_token_generator.check_token(user, body.validated_data["token"]):
            raise ValidationError("This link is no longer valid.")
        try:
            validate_password(body.validated_data["password"], user)
        except DjangoValidationError as error:
            raise ValidationError({"password": error.messages})
        user.set_password(body.validated_data["password"])
        user.save(update_fields=["password"])
        return Response(status=204)
