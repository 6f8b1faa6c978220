from rest_framework import serializers

from .models import District, Enquiry


class DistrictSerializer(serializers.ModelSerializer):
    class Meta:
        model = District
        fields = ["postcode", "master"]


class EnquirySerializer(serializers.ModelSerializer):
    postcode = serializers.SlugRelatedField(source="district", slug_field="postcode", queryset=District.objects.all())

    class Meta:
        model = Enquiry
        fields = ["postcode", "sender", "subject", "text"]
