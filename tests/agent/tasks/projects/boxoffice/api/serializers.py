from django.db import transaction
from rest_framework import serializers

from orders.models import Order, Ticket
from shows.models import Genre, Performance, Production


class GenreSerializer(serializers.ModelSerializer):
    class Meta:
        model = Genre
        fields = ["id", "name"]


class ProductionSerializer(serializers.ModelSerializer):
    genre = GenreSerializer(read_only=True)
    artists = serializers.SlugRelatedField(slug_field="name", many=True, read_only=True)

    class Meta:
        model = Production
        fields = ["id", "title", "genre", "artists", "minutes", "age_limit"]


class PerformanceSerializer(serializers.ModelSerializer):
    title = serializers.CharField(source="production.title", read_only=True)
    genre = serializers.CharField(source="production.genre.name", read_only=True)
    artists = serializers.SerializerMethodField()
    hall = serializers.StringRelatedField()
    venue = serializers.StringRelatedField(source="hall.venue")
    seats_left = serializers.IntegerField(read_only=True)

    class Meta:
        model = Performance
        fields = [
            "id",
            "production",
            "title",
            "genre",
            "artists",
            "hall",
            "venue",
            "starts_at",
            "price",
            "status",
            "seats_left",
        ]

    def get_artists(self, obj):
        return [artist.name for artist in obj.production.artists.all()]


class TicketSerializer(serializers.ModelSerializer):
    title = serializers.CharField(source="performance.production.title", read_only=True)

    class Meta:
        model = Ticket
        fields = ["id", "performance", "title", "row", "seat", "price"]
        read_only_fields = ["price"]


class OrderSerializer(serializers.ModelSerializer):
    tickets = TicketSerializer(many=True, allow_empty=False)

    class Meta:
        model = Order
        fields = ["id", "status", "note", "created_at", "tickets"]
        read_only_fields = ["status"]

    @transaction.atomic
    def create(self, validated_data):
        tickets = validated_data.pop("tickets")
        order = Order.objects.create(**validated_data)
        for data in tickets:
            Ticket.objects.create(order=order, price=data["performance"].price, **data)
        return order


class OrderNoteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "note"]


class LoginSerializer(serializers.Serializer):
    username = serializers.CharField()
    password = serializers.CharField(trim_whitespace=False)
