from django.conf import settings
from django.db import models


class Event(models.Model):
    title = models.CharField(max_length=120)
    starts_at = models.DateTimeField()
    guests = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="events", blank=True)

    class Meta:
        ordering = ["starts_at", "id"]

    def __str__(self):
        return self.title
