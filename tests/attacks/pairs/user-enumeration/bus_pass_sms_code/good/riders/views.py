from rest_framework import generics, serializers, status
from rest_framework.authtoken.models import Token
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from . import sms
from .models import BusPass, LoginCode, Rider


class PhoneSerializer(serializers.Serializer):
    phone = serializers.RegexField(r"^\+[0-9]{6,15}\Z")


class CodeSerializer(PhoneSerializer):
    code = serializers.RegexField(r"^[0-9]{6}\Z")


class PassSerializer(serializers.ModelSerializer):
    class Meta:
        model = BusPass
        fields = ["id", "zone", "valid_until"]


class AskForCode(APIView):
    permission_classes = [AllowAny]
    authentication_classes = []
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "code"

    def post(self, request):
        data = PhoneSerializer(data=request.data)
        data.is_valid(raise_exception=True)
        phone = data.validated_data["phone"]
        rider = Rider.objects.filter(phone=phone, is_active=True).first()
        if rider is not None:
            sms.send(phone, f"Your code is {LoginCode.issue(rider)}")
        return Response(
            {"detail": "If the number is registered, a code was sent."},
            status=status.HTTP_202_ACCEPTED,
        )


class LoginWithCode(APIView):
    permission_classes = [AllowAny]
    authentication_classes = []
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"

    def post(self, request):
        data = CodeSerializer(data=request.data)
        data.is_valid(raise_exception=True)
        rider = LoginCode.spend(**data.validated_data)
        if rider is None:
            return Response({"detail": "Number or code is wrong."}, status=400)
        token, _ = Token.objects.get_or_create(user=rider)
        return Response({"token": token.key})


class MyPasses(generics.ListAPIView):
    serializer_class = PassSerializer

    def get_queryset(self):
        return BusPass.objects.filter(rider=self.request.user).order_by("-valid_until")[:20]
