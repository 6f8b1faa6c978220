from django.conf import settings
from django.db import models


class Booking(models.Model):
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings"
    )
    course = models.CharField(max_length=60)
    day = models.DateField()

    class Meta:
        ordering = ["day", "id"]

    def __str__(self):
        return f"{self.course} {self.day}"
