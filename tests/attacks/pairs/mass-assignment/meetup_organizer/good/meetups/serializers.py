from rest_framework import serializers

from .models import Meetup


class MeetupSerializer(serializers.ModelSerializer):
    organizer = serializers.SlugRelatedField(
        slug_field="username",
        read_only=True,
        default=serializers.CurrentUserDefault(),
    )

    class Meta:
        model = Meetup
        fields = ["id", "organizer", "title", "place", "starts_at"]

    def create(self, validated_data):
        return super().create({**validated_data, "organizer": self.context["request"].user})
