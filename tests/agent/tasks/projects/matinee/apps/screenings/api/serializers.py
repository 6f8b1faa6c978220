from rest_framework import serializers

from apps.bookings.models import Booking, Ticket
from apps.screenings.models import Screening


class ScreeningSerializer(serializers.ModelSerializer):
    title = serializers.CharField(source="film.title", read_only=True)
    genres = serializers.SerializerMethodField()
    screen_name = serializers.CharField(source="screen.name", read_only=True)
    seats_left = serializers.SerializerMethodField()

    class Meta:
        model = Screening
        fields = (
            "id",
            "film",
            "title",
            "genres",
            "screen",
            "screen_name",
            "starts_at",
            "price",
            "subtitled",
            "seats_left",
        )

    def get_genres(self, screening):
        return [genre.name for genre in screening.film.genres.all()]

    def get_seats_left(self, screening):
        taken = Ticket.objects.filter(booking__screening=screening).exclude(
            booking__status=Booking.Status.CANCELLED
        )
        return screening.screen.seats.count() - taken.count()
