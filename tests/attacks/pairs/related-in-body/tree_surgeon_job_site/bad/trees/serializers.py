from rest_framework import serializers

from .models import Job, Site


class SiteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Site
        fields = ["reference", "address"]


class JobSerializer(serializers.ModelSerializer):
    site = serializers.SlugRelatedField(slug_field="reference", queryset=Site.objects.all())
    address = serializers.CharField(source="site.address", read_only=True)

    class Meta:
        model = Job
        fields = ["id", "site", "address", "work", "remark"]
