from django.contrib.auth import authenticate
from rest_framework import generics, serializers
from rest_framework.authtoken.models import Token
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .models import Slot


class LoginSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate(self, data):
        user = authenticate(self.context["request"], **data)
        if user is None:
            raise serializers.ValidationError("The name or the password is wrong.")
        return {"user": user}


class LoginView(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"

    def post(self, request):
        serializer = LoginSerializer(data=request.data, context={"request": request})
        serializer.is_valid(raise_exception=True)
        token, _ = Token.objects.get_or_create(user=serializer.validated_data["user"])
        return Response({"token": token.key})


class LogoutView(APIView):
    def post(self, request):
        request.auth.delete()
        return Response(status=204)


class SlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Slot
        fields = ["id", "night"]


class SlotList(generics.ListCreateAPIView):
    serializer_class = SlotSerializer

    def get_queryset(self):
        return Slot.objects.filter(astronomer=self.request.user)

    def perform_create(self, serializer):
        serializer.save(astronomer=self.request.user)
