from rest_framework import serializers

from crm.models import Customer, Note


class CustomerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Customer
        fields = ("id", "company", "city")


class NoteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Note
        fields = ("id", "text", "written_at")
        read_only_fields = ("written_at",)
