from rest_framework import serializers

from shop.models import Order, Ticket


class OrderSummarySerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "number", "delivery_address"]


class OwnOrderField(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Order.objects.filter(customer=self.context["request"].user)


class TicketSerializer(serializers.ModelSerializer):
    author = serializers.HiddenField(default=serializers.CurrentUserDefault())
    order = OwnOrderField(write_only=True)
    about = OrderSummarySerializer(source="order", read_only=True)

    class Meta:
        model = Ticket
        fields = ["id", "author", "order", "about", "question", "created"]
