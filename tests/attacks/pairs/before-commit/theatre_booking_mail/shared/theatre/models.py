from django.conf import settings
from django.db import models


class Performance(models.Model):
    play = models.CharField(max_length=100)
    starts_at = models.DateTimeField()

    class Meta:
        ordering = ["starts_at", "pk"]

    def __str__(self):
        return f"{self.play}, {self.starts_at:%d %B %H:%M}"


class Seat(models.Model):
    row = models.CharField(max_length=2)
    number = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["row", "number"]
        constraints = [
            models.UniqueConstraint(fields=["row", "number"], name="seat_once"),
        ]

    def __str__(self):
        return f"{self.row}{self.number}"


class Booking(models.Model):
    visitor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings"
    )
    performance = models.ForeignKey(
        Performance, on_delete=models.PROTECT, related_name="bookings"
    )
    booked_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-booked_at", "-pk"]

    def __str__(self):
        return f"Booking {self.pk}"


class BookedSeat(models.Model):
    booking = models.ForeignKey(Booking, on_delete=models.CASCADE, related_name="seats")
    performance = models.ForeignKey(Performance, on_delete=models.PROTECT, related_name="+")
    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["performance", "seat"], name="seat_sold_once"),
        ]

    def __str__(self):
        return str(self.seat)
