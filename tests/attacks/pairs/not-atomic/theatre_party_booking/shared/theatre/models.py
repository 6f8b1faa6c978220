from django.conf import settings
from django.db import models


class Show(models.Model):
    title = models.CharField(max_length=80)
    starts_at = models.DateTimeField()
    rows = models.PositiveSmallIntegerField(default=12)
    seats_a_row = models.PositiveSmallIntegerField(default=20)


class Booking(models.Model):
    show = models.ForeignKey(Show, on_delete=models.CASCADE, related_name="bookings")
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings")
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]


class Seat(models.Model):
    booking = models.ForeignKey(Booking, on_delete=models.CASCADE, related_name="seats")
    show = models.ForeignKey(Show, on_delete=models.CASCADE)
    row = models.PositiveSmallIntegerField()
    place = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["row", "place"]
        constraints = [models.UniqueConstraint(fields=["show", "row", "place"], name="a_seat_once")]
