from django.contrib.auth import get_user_model
from rest_framework import serializers

from .models import Meetup


class MeetupSerializer(serializers.ModelSerializer):
    organizer = serializers.SlugRelatedField(
        slug_field="username",
        queryset=get_user_model().objects.all(),
        default=serializers.CurrentUserDefault(),
    )

    class Meta:
        model = Meetup
        fields = ["id", "organizer", "title", "place", "starts_at"]
