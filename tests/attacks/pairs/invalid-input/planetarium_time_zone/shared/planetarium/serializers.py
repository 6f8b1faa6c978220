from rest_framework import serializers

from .models import Show


class ShowSerializer(serializers.ModelSerializer):
    class Meta:
        model = Show
        fields = ["id", "title", "minutes"]


class TimesQuery(serializers.Serializer):
    after = serializers.DateTimeField(required=False)
    dome = serializers.ChoiceField(choices=["large", "small"], required=False)
