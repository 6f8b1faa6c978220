from django.conf import settings
from django.db import models


class Shift(models.Model):
    starts = models.DateTimeField()
    places = models.PositiveSmallIntegerField(default=4)
    volunteers = models.ManyToManyField(
        settings.AUTH_USER_MODEL, related_name="shifts", blank=True
    )

    class Meta:
        ordering = ["starts"]
