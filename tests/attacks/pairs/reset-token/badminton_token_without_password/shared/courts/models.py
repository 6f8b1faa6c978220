from django.conf import settings
from django.db import models


class Booking(models.Model):
    player = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="court_bookings", on_delete=models.CASCADE)
    court = models.PositiveSmallIntegerField()
    starts = models.DateTimeField()
