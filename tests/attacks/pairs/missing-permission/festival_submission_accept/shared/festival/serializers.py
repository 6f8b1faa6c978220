from rest_framework import serializers

from .models import Submission


class SubmissionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Submission
        fields = ["id", "edition", "title", "minutes", "state"]
        read_only_fields = ["state"]
