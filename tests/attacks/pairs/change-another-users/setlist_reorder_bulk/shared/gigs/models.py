from django.conf import settings
from django.db import models


class Band(models.Model):
    name = models.CharField(max_length=80)
    leader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bands")

    def __str__(self):
        return self.name


class Setlist(models.Model):
    band = models.ForeignKey(Band, on_delete=models.CASCADE, related_name="setlists")
    gig_date = models.DateField()

    class Meta:
        ordering = ["gig_date", "pk"]


class Entry(models.Model):
    setlist = models.ForeignKey(Setlist, on_delete=models.CASCADE, related_name="entries")
    song = models.CharField(max_length=120)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "pk"]
