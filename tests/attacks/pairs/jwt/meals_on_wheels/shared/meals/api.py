from django.contrib.auth import authenticate
from rest_framework import generics, serializers
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from .models import Delivery, Recipient
from .tokens import issue


class LoginSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class RecipientSerializer(serializers.ModelSerializer):
    class Meta:
        model = Recipient
        fields = ["id", "name", "street"]


class DeliverySerializer(serializers.ModelSerializer):
    recipient = RecipientSerializer(read_only=True)

    class Meta:
        model = Delivery
        fields = ["id", "recipient", "meal", "day"]


class Login(generics.GenericAPIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"
    serializer_class = LoginSerializer

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = authenticate(request, **serializer.validated_data)
        if user is None:
            raise serializers.ValidationError({"non_field_errors": ["Unknown name or wrong password."]})
        return Response({"token": issue(user)})


class Recipients(generics.ListAPIView):
    serializer_class = RecipientSerializer

    def get_queryset(self):
        return self.request.user.recipients.all()


class Deliveries(generics.ListAPIView):
    serializer_class = DeliverySerializer

    def get_queryset(self):
        return Delivery.objects.filter(recipient__driver=self.request.user).select_related("recipient")
