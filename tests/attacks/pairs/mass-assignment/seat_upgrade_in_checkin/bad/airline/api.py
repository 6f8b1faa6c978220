from rest_framework import generics, serializers

from .models import Ticket


class TicketSerializer(serializers.ModelSerializer):
    class Meta:
        model = Ticket
        fields = ["locator", "seat", "meal", "cabin"]
        read_only_fields = ["locator"]

    def validate_seat(self, seat):
        if not seat[:-1].isdigit():
            raise serializers.ValidationError("A seat is a row and a letter.")
        return seat


class CheckIn(generics.RetrieveUpdateAPIView):
    serializer_class = TicketSerializer
    lookup_field = "locator"

    def get_queryset(self):
        return self.request.user.tickets.all()
