from rest_framework import serializers

from .models import Admission, PunchCard, Showing


class ShowingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Showing
        fields = ["id", "film", "starts_at", "credits"]


class PunchCardSerializer(serializers.ModelSerializer):
    class Meta:
        model = PunchCard
        fields = ["id", "credits", "bought_on"]


class AdmissionSerializer(serializers.ModelSerializer):
    persons = serializers.IntegerField(min_value=1, max_value=6)

    class Meta:
        model = Admission
        fields = ["id", "showing", "persons", "at"]
