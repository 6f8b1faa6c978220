from django.core.exceptions import ValidationError as Refused
from rest_framework import generics, serializers, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from . import services
from .models import Notice


class NoticeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Notice
        fields = ["id", "title", "text", "posted_at"]


class EmailSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)


class NewPasswordSerializer(serializers.Serializer):
    token = serializers.CharField(max_length=100)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class Notices(generics.ListAPIView):
    queryset = Notice.objects.all()
    serializer_class = NoticeSerializer


class PasswordView(generics.GenericAPIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "password"

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        self.carry_out(**serializer.validated_data)
        return Response(status=status.HTTP_204_NO_CONTENT)


class AskForTicket(PasswordView):
    serializer_class = EmailSerializer

    def carry_out(self, email):
        services.send_ticket(email)


class RedeemTicket(PasswordView):
    serializer_class = NewPasswordSerializer

    def carry_out(self, token, password):
        try:
            services.redeem(token, password)
        except services.TicketRefused:
            raise serializers.ValidationError({"token": ["This ticket is not valid."]}) from None
        except Refused as refused:
            raise serializers.ValidationError({"password": refused.messages}) from None
