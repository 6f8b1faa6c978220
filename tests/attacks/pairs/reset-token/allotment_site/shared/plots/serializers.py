from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.http import urlsafe_base64_decode
from rest_framework import serializers

from .models import Planting, Plot
from .tokens import reset_links


class PlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Plot
        fields = ["id", "number", "square_metres"]


class PlantingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Planting
        fields = ["id", "crop", "sown_on"]


class ForgotSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)


class ResetSerializer(serializers.Serializer):
    uid = serializers.CharField(max_length=40)
    token = serializers.CharField(max_length=100)
    password = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate(self, attrs):
        User = get_user_model()
        try:
            pk = urlsafe_base64_decode(attrs["uid"]).decode()
            user = User.objects.get(pk=pk, is_active=True)
        except (ValueError, OverflowError, User.DoesNotExist):
            user = None
        if user is None or not reset_links.check_token(user, attrs["token"]):
            raise serializers.ValidationError("This link is not valid any more.")
        try:
            validate_password(attrs["password"], user)
        except ValidationError as exc:
            raise serializers.ValidationError({"password": exc.messages}) from exc
        return {"user": user, "password": attrs["password"]}
