from rest_framework import serializers

from .models import Attendee, Order, OrderLine


class AttendeeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Attendee
        fields = ["id", "name", "email"]


class OrderLineSerializer(serializers.ModelSerializer):
    ticket = serializers.CharField(source="ticket_type.name", read_only=True)
    event = serializers.CharField(source="ticket_type.event.title", read_only=True)
    attendees = AttendeeSerializer(many=True, read_only=True)

    class Meta:
        model = OrderLine
        fields = ["id", "ticket", "event", "quantity", "unit_price", "attendees"]


class OrderSerializer(serializers.ModelSerializer):
    customer_name = serializers.CharField(source="customer.username", read_only=True)
    lines = OrderLineSerializer(many=True, read_only=True)
    total = serializers.DecimalField(max_digits=10, decimal_places=2, read_only=True)

    class Meta:
        model = Order
        fields = ["id", "customer_name", "status", "note", "created_at", "lines", "total"]
        read_only_fields = ["status"]
