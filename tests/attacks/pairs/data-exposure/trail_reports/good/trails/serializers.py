from rest_framework import serializers

from .models import Report, Trail


class TrailSerializer(serializers.ModelSerializer):
    class Meta:
        model = Trail
        fields = "__all__"


class ReportSerializer(serializers.ModelSerializer):
    trail = TrailSerializer(read_only=True)
    reporter = serializers.CharField(source="reporter.username", read_only=True)

    class Meta:
        model = Report
        fields = ["id", "trail", "reporter", "text", "made"]


class NewReportSerializer(serializers.ModelSerializer):
    trail = serializers.SlugRelatedField(slug_field="slug", queryset=Trail.objects.all())

    class Meta:
        model = Report
        fields = ["id", "trail", "text"]
