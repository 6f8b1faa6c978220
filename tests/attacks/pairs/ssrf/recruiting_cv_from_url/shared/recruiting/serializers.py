from rest_framework import serializers

from .fetching import CannotFetch, fetch_cv
from .models import Application


class ApplicationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Application
        fields = ["id", "position", "sent_at"]


class CvImportSerializer(serializers.Serializer):
    url = serializers.URLField(max_length=500)

    def save(self, application):
        try:
            application.cv = fetch_cv(self.validated_data["url"])
        except CannotFetch as error:
            raise serializers.ValidationError({"url": ["No CV came from there."]}) from error
        application.save(update_fields=["cv"])
