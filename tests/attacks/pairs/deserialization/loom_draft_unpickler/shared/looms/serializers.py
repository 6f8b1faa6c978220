from rest_framework import serializers

from .codec import Unreadable, decode
from .models import Draft


class DraftSerializer(serializers.ModelSerializer):
    shafts = serializers.IntegerField(min_value=2, max_value=32)

    class Meta:
        model = Draft
        fields = ["id", "title", "shafts"]


class ImportSerializer(serializers.Serializer):
    code = serializers.CharField(max_length=20_000)

    def validate_code(self, code):
        try:
            return decode(code)
        except Unreadable:
            raise serializers.ValidationError("This is not the code of a draft.") from None
