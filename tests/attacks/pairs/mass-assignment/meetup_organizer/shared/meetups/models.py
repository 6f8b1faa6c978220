from django.conf import settings
from django.db import models


class Meetup(models.Model):
    organizer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meetups")
    title = models.CharField(max_length=100)
    place = models.CharField(max_length=100)
    starts_at = models.DateTimeField()

    class Meta:
        ordering = ["starts_at", "pk"]
