from rest_framework import serializers

from .models import Claim, Photo


class ClaimSerializer(serializers.ModelSerializer):
    class Meta:
        model = Claim
        fields = ["id", "happened_on", "story"]


class PhotoSerializer(serializers.ModelSerializer):
    file = serializers.FileField(write_only=True)

    class Meta:
        model = Photo
        fields = ["id", "file"]
