from rest_framework import serializers

from fleet.models import Driver

from .models import Patient, Ride, RideNote


class PatientSerializer(serializers.ModelSerializer):
    name = serializers.CharField(read_only=True)

    class Meta:
        model = Patient
        fields = ["id", "clinic", "first_name", "last_name", "name", "date_of_birth", "phone", "home_address", "medical_remarks"]
        read_only_fields = ["clinic"]


class RideSerializer(serializers.ModelSerializer):
    patient_name = serializers.CharField(source="patient.name", read_only=True)
    clinic_name = serializers.CharField(source="clinic.name", read_only=True)
    driver_name = serializers.SerializerMethodField()

    class Meta:
        model = Ride
        fields = [
            "id", "patient", "patient_name", "clinic", "clinic_name", "pickup_address", "dropoff_address",
            "pickup_at", "dropoff_at", "mobility", "status", "driver", "driver_name", "vehicle", "distance_km",
        ]
        read_only_fields = ["clinic", "status", "driver", "vehicle", "dropoff_at"]

    def get_driver_name(self, ride):
        return str(ride.driver) if ride.driver else None


class RideNoteSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.username", read_only=True)

    class Meta:
        model = RideNote
        fields = ["id", "author", "text", "created_at"]


class AssignSerializer(serializers.Serializer):
    driver = serializers.PrimaryKeyRelatedField(queryset=Driver.objects.all())


class StatusSerializer(serializers.Serializer):
    status = serializers.ChoiceField(choices=Ride.Status.choices)
