from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.http import urlsafe_base64_decode
from rest_framework import serializers

from .models import Badge
from .tokens import link_tokens


class BadgeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Badge
        fields = ["id", "title", "earned_on"]


class ForgotSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)


class ResetSerializer(serializers.Serializer):
    uid = serializers.CharField(max_length=40)
    token = serializers.CharField(max_length=100)
    password = serializers.CharField(max_length=128, trim_whitespace=False)

    def validate(self, data):
        try:
            pk = int(urlsafe_base64_decode(data["uid"]).decode())
        except ValueError:
            pk = 0
        user = User.objects.filter(pk=pk, is_active=True).first()
        if user is None or not link_tokens.check_token(user, data["token"]):
            raise serializers.ValidationError({"token": ["This link is used or too old."]})
        try:
            validate_password(data["password"], user)
        except ValidationError as error:
            raise serializers.ValidationError({"password": error.messages}) from None
        return {**data, "user": user}
