from rest_framework import serializers

from .models import Enquiry, Tour


class TourSerializer(serializers.ModelSerializer):
    city = serializers.CharField(source="guide.city", read_only=True)

    class Meta:
        model = Tour
        fields = ["id", "title", "city", "minutes"]


class EnquirySerializer(serializers.ModelSerializer):
    class Meta:
        model = Enquiry
        fields = ["id", "text", "sent_at"]
