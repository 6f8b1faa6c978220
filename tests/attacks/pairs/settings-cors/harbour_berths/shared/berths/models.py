from django.conf import settings
from django.db import models


class Booking(models.Model):
    skipper = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="bookings")
    berth = models.CharField(max_length=10)
    arrival = models.DateField()
    departure = models.DateField()

    class Meta:
        ordering = ["arrival", "pk"]

    def __str__(self):
        return f"{self.berth} from {self.arrival}"
