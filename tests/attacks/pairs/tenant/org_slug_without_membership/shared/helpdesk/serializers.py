from rest_framework import serializers

from .models import Ticket


class TicketSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.get_username", read_only=True)

    class Meta:
        model = Ticket
        fields = ["id", "author", "subject", "body", "state", "created"]
        read_only_fields = ["created"]
