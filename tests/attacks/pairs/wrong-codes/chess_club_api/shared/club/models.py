from django.conf import settings
from django.db import models


class Tournament(models.Model):
    name = models.CharField(max_length=80)
    seats = models.PositiveIntegerField(default=16)
    organiser = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="organised")

    class Meta:
        ordering = ["name"]


class Entry(models.Model):
    tournament = models.ForeignKey(Tournament, on_delete=models.CASCADE, related_name="entries")
    player = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entries")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["tournament", "player"], name="one_entry_each"),
        ]
