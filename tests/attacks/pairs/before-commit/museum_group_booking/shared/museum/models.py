from django.conf import settings
from django.db import models


class Tour(models.Model):
    title = models.CharField(max_length=80)
    starts = models.DateTimeField()
    places = models.PositiveIntegerField(default=20)

    class Meta:
        ordering = ["starts", "pk"]

    def __str__(self):
        return self.title


class Booking(models.Model):
    tour = models.ForeignKey(Tour, on_delete=models.PROTECT, related_name="bookings")
    booked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings"
    )
    people = models.PositiveIntegerField()
    made = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-made", "-pk"]
