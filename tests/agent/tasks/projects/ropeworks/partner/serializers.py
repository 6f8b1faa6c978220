from rest_framework import serializers

from courses.models import Session
from gear.models import Item


class ItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = Item
        fields = "__all__"


class SessionSerializer(serializers.ModelSerializer):
    course = serializers.CharField(source="course.title")
    instructor = serializers.CharField(source="instructor.get_full_name", default="")

    class Meta:
        model = Session
        fields = ["id", "course", "instructor", "starts_at", "location", "seats_left"]
