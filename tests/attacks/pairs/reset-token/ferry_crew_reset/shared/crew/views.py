from django.core.exceptions import ValidationError as PasswordError
from rest_framework import generics, serializers, status
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from . import services
from .models import Shift


class ShiftSerializer(serializers.ModelSerializer):
    class Meta:
        model = Shift
        fields = ["id", "vessel", "starts_at"]


class AskSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)


class ConfirmSerializer(serializers.Serializer):
    key = serializers.CharField(max_length=100)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class MyShifts(generics.ListAPIView):
    serializer_class = ShiftSerializer

    def get_queryset(self):
        return self.request.user.shifts.all()


class ResetView(generics.GenericAPIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "reset"

    def post(self, request):
        wanted = self.get_serializer(data=request.data)
        wanted.is_valid(raise_exception=True)
        self.run(**wanted.validated_data)
        return Response(status=status.HTTP_204_NO_CONTENT)


class AskReset(ResetView):
    serializer_class = AskSerializer

    def run(self, email):
        services.send_ticket(email)


class ConfirmReset(ResetView):
    serializer_class = ConfirmSerializer

    def run(self, key, password):
        try:
            services.set_password(key, password)
        except services.BadTicket:
            raise ValidationError({"key": "The link is not valid any more."}) from None
        except PasswordError as error:
            raise ValidationError({"password": error.messages}) from None
