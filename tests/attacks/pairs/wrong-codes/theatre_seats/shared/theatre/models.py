from django.conf import settings
from django.db import models


class Show(models.Model):
    play = models.CharField(max_length=120)
    starts_at = models.DateTimeField()
    free_seats = models.PositiveSmallIntegerField()

    def __str__(self):
        return self.play


class Booking(models.Model):
    show = models.ForeignKey(Show, on_delete=models.PROTECT, related_name="bookings")
    guest = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings"
    )
    seats = models.PositiveSmallIntegerField()
    booked_at = models.DateTimeField(auto_now_add=True)
