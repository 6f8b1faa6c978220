from rest_framework import serializers

from instruments.models import Loan


class LoanSerializer(serializers.ModelSerializer):
    instrument = serializers.CharField(source="instrument.name", read_only=True)
    player = serializers.CharField(source="player.display_name", read_only=True)

    class Meta:
        model = Loan
        fields = ["id", "instrument", "player", "lent_on", "due_on", "returned_on", "deposit_pence"]
