from rest_framework import serializers

from .models import Order, Patient


class PatientSerializer(serializers.ModelSerializer):
    class Meta:
        model = Patient
        fields = ["id", "name", "born"]


class OwnPatients(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Patient.objects.filter(doctor=self.context["request"].user)


class OrderSerializer(serializers.ModelSerializer):
    patient = OwnPatients()

    class Meta:
        model = Order
        fields = ["id", "patient", "code", "analysis", "placed"]
        read_only_fields = ["placed"]
