from django.db import models


class Pilot(models.Model):
    name = models.CharField(max_length=60)
    licence = models.CharField(max_length=30)


class Ride(models.Model):
    pilot = models.ForeignKey(Pilot, on_delete=models.PROTECT, related_name="rides")
    meadow = models.CharField(max_length=60)
    starts_at = models.DateTimeField()
    seats = models.PositiveSmallIntegerField(default=4)

    class Meta:
        ordering = ["starts_at"]
