from rest_framework import serializers

from records.models import Collection, Record


class CollectionSerializer(serializers.ModelSerializer):
    donor_name = serializers.CharField(source="donor.name", default=None, read_only=True)

    class Meta:
        model = Collection
        fields = ("id", "title", "slug", "description", "donor", "donor_name")


class RecordSerializer(serializers.ModelSerializer):
    box = serializers.SlugRelatedField(slug_field="label", read_only=True)
    subjects = serializers.SlugRelatedField(slug_field="name", many=True, read_only=True)

    class Meta:
        model = Record
        fields = ("id", "signature", "title", "year", "box", "subjects", "access")
