from rest_framework import serializers

from .models import Repository


class RepositorySerializer(serializers.ModelSerializer):
    owner = serializers.CharField(source="owner.get_username", read_only=True)

    class Meta:
        model = Repository
        fields = ["owner", "name", "description", "is_private", "created"]
