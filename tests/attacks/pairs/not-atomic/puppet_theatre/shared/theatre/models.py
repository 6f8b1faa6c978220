from django.conf import settings
from django.db import models

SEATS = 60


class Show(models.Model):
    title = models.CharField(max_length=80)
    starts_at = models.DateTimeField()

    class Meta:
        ordering = ["starts_at", "pk"]


class Booking(models.Model):
    show = models.ForeignKey(Show, on_delete=models.CASCADE, related_name="bookings")
    patron = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="show_bookings")

    class Meta:
        ordering = ["-pk"]


class TakenSeat(models.Model):
    booking = models.ForeignKey(Booking, on_delete=models.CASCADE, related_name="seats")
    show = models.ForeignKey(Show, on_delete=models.CASCADE, related_name="taken_seats")
    number = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["show", "number"], name="seat_taken_once")]
