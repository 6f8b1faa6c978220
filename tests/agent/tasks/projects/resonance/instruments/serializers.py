from rest_framework import serializers

from .models import Copy, Instrument, Loan, Repair, Reservation


class InstrumentSerializer(serializers.ModelSerializer):
    family_name = serializers.CharField(source="family.name", read_only=True)

    class Meta:
        model = Instrument
        fields = ["id", "title", "family", "family_name", "maker", "level", "description"]


class CopySerializer(serializers.ModelSerializer):
    class Meta:
        model = Copy
        fields = ["id", "instrument", "branch", "barcode", "serial_number", "status", "bought_on"]
        read_only_fields = ["status"]


class LoanSerializer(serializers.ModelSerializer):
    class Meta:
        model = Loan
        fields = ["id", "copy", "member", "lent_on", "due_on", "returned_on", "is_overdue"]
        read_only_fields = ["returned_on"]


class ReservationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reservation
        fields = ["id", "instrument", "member", "created_at", "notified_at"]
        read_only_fields = ["member", "notified_at"]


class RepairSerializer(serializers.ModelSerializer):
    instrument_title = serializers.CharField(source="copy.instrument.title", read_only=True)
    branch_name = serializers.CharField(source="copy.branch.name", read_only=True)
    reporter = serializers.SerializerMethodField()

    class Meta:
        model = Repair
        fields = [
            "id", "copy", "instrument_title", "branch_name", "reporter",
            "severity", "description", "happened_on", "status", "cost", "opened_at",
        ]

    def get_reporter(self, repair):
        return repair.reported_by.display_name if repair.reported_by else None
