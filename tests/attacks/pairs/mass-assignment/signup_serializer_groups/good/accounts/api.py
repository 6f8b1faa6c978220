from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from rest_framework import generics, serializers
from rest_framework.permissions import AllowAny
from rest_framework.throttling import ScopedRateThrottle

User = get_user_model()


class SignUpSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["username", "password", "first_name"]
        extra_kwargs = {"password": {"write_only": True, "validators": [validate_password]}}

    def create(self, validated_data):
        return User.objects.create_user(**validated_data)


class SignUp(generics.CreateAPIView):
    serializer_class = SignUpSerializer
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "sign-up"
