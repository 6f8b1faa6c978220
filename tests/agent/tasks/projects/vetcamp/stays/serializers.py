from rest_framework import serializers

from kennels.base import display_name
from pets.models import Pet

from .models import CareNote, Invoice, Stay


class CareNoteInlineSerializer(serializers.ModelSerializer):
    """A care note as shown inside its stay."""

    author_name = serializers.SerializerMethodField()

    class Meta:
        model = CareNote
        fields = ["id", "day", "appetite", "text", "author_name"]

    def get_author_name(self, note):
        return display_name(note.author)


class StaySerializer(serializers.ModelSerializer):
    pet_name = serializers.CharField(source="pet.name", read_only=True)
    owner_name = serializers.SerializerMethodField()
    branch_name = serializers.CharField(source="kennel.branch.name", read_only=True)
    care_notes = CareNoteInlineSerializer(many=True, read_only=True)

    class Meta:
        model = Stay
        fields = [
            "id",
            "reference",
            "pet",
            "pet_name",
            "owner_name",
            "kennel",
            "branch_name",
            "arrives_on",
            "departs_on",
            "status",
            "care_notes",
        ]
        read_only_fields = ["reference", "status"]

    def get_owner_name(self, stay):
        return display_name(stay.pet.owner)

    def validate_pet(self, pet):
        user = self.context["request"].user
        if not Pet.objects.visible_to(user).filter(pk=pet.pk).exists():
            raise serializers.ValidationError("Not one of your pets.")
        return pet

    def validate(self, attrs):
        arrives = attrs.get("arrives_on", getattr(self.instance, "arrives_on", None))
        departs = attrs.get("departs_on", getattr(self.instance, "departs_on", None))
        if arrives and departs and departs <= arrives:
            raise serializers.ValidationError(
                {"departs_on": "The departure must be after the arrival."}
            )
        return attrs


class InvoiceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invoice
        fields = ["id", "stay", "number", "amount", "status", "issued_on", "paid_at"]
