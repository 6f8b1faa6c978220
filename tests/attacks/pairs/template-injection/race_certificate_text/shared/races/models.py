from django.conf import settings
from django.db import models


class Race(models.Model):
    organiser = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="races", editable=False
    )
    title = models.CharField(max_length=120)
    wording = models.TextField(blank=True, max_length=1000)

    class Meta:
        ordering = ["title", "pk"]


class Finish(models.Model):
    race = models.ForeignKey(Race, on_delete=models.CASCADE, related_name="finishes")
    runner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="finishes")
    seconds = models.PositiveIntegerField()

    class Meta:
        ordering = ["seconds", "pk"]
