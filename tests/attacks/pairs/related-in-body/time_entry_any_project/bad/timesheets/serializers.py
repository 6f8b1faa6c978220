from rest_framework import serializers

from .models import Project, TimeEntry


class ProjectSerializer(serializers.ModelSerializer):
    class Meta:
        model = Project
        fields = ["id", "title"]


class TimeEntrySerializer(serializers.ModelSerializer):
    project_title = serializers.CharField(source="project.title", read_only=True)

    class Meta:
        model = TimeEntry
        fields = ["id", "project", "project_title", "day", "minutes", "note"]
