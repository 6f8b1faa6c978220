from django.conf import settings
from django.db import models


class Race(models.Model):
    name = models.CharField(max_length=60)
    organiser = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="races")


class Entry(models.Model):
    race = models.ForeignKey(Race, on_delete=models.CASCADE, related_name="entries")
    skipper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entries")
    boat = models.CharField(max_length=80)
    sail = models.CharField(max_length=12)
    handicap = models.SmallIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["race", "skipper"], name="one_entry_each")]
