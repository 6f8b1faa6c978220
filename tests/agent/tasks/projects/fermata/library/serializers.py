from rest_framework import serializers

from library.models import Composer, Part, Work


class ComposerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Composer
        fields = ["id", "first_name", "last_name"]


class PartSerializer(serializers.ModelSerializer):
    class Meta:
        model = Part
        fields = ["label", "copies"]


class WorkSerializer(serializers.ModelSerializer):
    composer = ComposerSerializer(read_only=True)
    composer_id = serializers.PrimaryKeyRelatedField(
        queryset=Composer.objects.all(), source="composer", write_only=True
    )
    parts = PartSerializer(many=True, read_only=True)
    download_count = serializers.SerializerMethodField()

    class Meta:
        model = Work
        fields = [
            "id",
            "title",
            "composer",
            "composer_id",
            "arranger",
            "minutes",
            "shelf",
            "parts",
            "download_count",
        ]

    def get_download_count(self, work):
        return work.downloads.count()
