from django.utils import timezone
from rest_framework import serializers

from visits.models import Invoice, Treatment, Visit


class TreatmentSerializer(serializers.ModelSerializer):
    medicine = serializers.CharField(source="medicine.name")

    class Meta:
        model = Treatment
        fields = ["medicine", "amount"]


class VisitSerializer(serializers.ModelSerializer):
    animal_name = serializers.CharField(source="animal.name", read_only=True)
    species = serializers.CharField(source="animal.species.name", read_only=True)
    owner = serializers.SerializerMethodField()
    vet_name = serializers.CharField(source="vet.name", read_only=True, default=None)
    treatments = TreatmentSerializer(many=True, read_only=True)
    cost = serializers.SerializerMethodField()

    class Meta:
        model = Visit
        fields = [
            "id",
            "animal",
            "animal_name",
            "species",
            "owner",
            "vet",
            "vet_name",
            "starts_at",
            "reason",
            "cancelled",
            "treatments",
            "cost",
        ]

    def get_owner(self, visit):
        return str(visit.animal.owner)

    def get_cost(self, visit):
        rows = visit.treatments.select_related("medicine")
        return f"{sum(row.amount * row.medicine.price for row in rows):.2f}"

    def validate_starts_at(self, value):
        if value < timezone.now():
            raise serializers.ValidationError("A visit can't begin in the past.")
        return value

    def validate_animal(self, animal):
        user = self.context["request"].user
        if not user.is_staff and animal.owner_id != user.pk:
            raise serializers.ValidationError("This is not your animal.")
        return animal


class InvoiceSerializer(serializers.ModelSerializer):
    animal = serializers.CharField(source="visit.animal.name", read_only=True)

    class Meta:
        model = Invoice
        fields = ["id", "number", "visit", "animal", "total", "issued_at", "paid_at"]
