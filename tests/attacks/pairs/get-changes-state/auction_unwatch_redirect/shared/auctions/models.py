from django.conf import settings
from django.db import models


class Lot(models.Model):
    title = models.CharField(max_length=100)
    closes_at = models.DateTimeField()
    watchers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="watched_lots", blank=True)

    class Meta:
        ordering = ["closes_at", "pk"]

    def __str__(self):
        return self.title
