from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from rest_framework import serializers

from .models import Accession


class AccessionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Accession
        fields = ["id", "taxon", "origin", "seeds", "shelf"]
        read_only_fields = ["shelf"]


class NewPasswordSerializer(serializers.Serializer):
    old = serializers.CharField(write_only=True, max_length=128, trim_whitespace=False)
    new = serializers.CharField(write_only=True, max_length=128, trim_whitespace=False)

    def validate_old(self, old):
        if not self.context["request"].user.check_password(old):
            raise serializers.ValidationError("This is not your password.")
        return old

    def validate_new(self, new):
        try:
            validate_password(new, self.context["request"].user)
        except ValidationError as refused:
            raise serializers.ValidationError(refused.messages) from None
        return new
