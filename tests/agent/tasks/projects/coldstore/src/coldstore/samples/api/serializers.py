from django.db.models import Sum
from rest_framework import serializers

from coldstore.samples.models import Aliquot, Box, Freezer, Sample, Study


class StudySerializer(serializers.ModelSerializer):
    lead = serializers.CharField(source="lead.username", read_only=True)

    class Meta:
        model = Study
        fields = ["code", "title", "lead"]


class FreezerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Freezer
        fields = ["name", "room"]


class BoxSerializer(serializers.ModelSerializer):
    freezer = FreezerSerializer(read_only=True)

    class Meta:
        model = Box
        fields = ["id", "label", "freezer"]


class AliquotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Aliquot
        fields = ["id", "volume", "used"]


class SampleSerializer(serializers.ModelSerializer):
    study = StudySerializer(read_only=True)
    box = BoxSerializer(read_only=True)
    aliquots = AliquotSerializer(many=True, read_only=True)
    volume_left = serializers.SerializerMethodField()
    holder = serializers.SerializerMethodField()

    class Meta:
        model = Sample
        fields = [
            "id",
            "accession",
            "kind",
            "collected_on",
            "study",
            "box",
            "aliquots",
            "volume_left",
            "holder",
        ]

    def get_volume_left(self, sample):
        left = sample.aliquots.filter(used=False).aggregate(total=Sum("volume"))["total"]
        return f"{left or 0:.2f}"

    def get_holder(self, sample):
        checkout = sample.checkouts.running().order_by("-taken_at").first()
        if checkout is None:
            return None
        return checkout.person.get_full_name() or checkout.person.username
