from django.db import models


class Station(models.Model):
    name = models.CharField(max_length=60)


class Find(models.Model):
    station = models.ForeignKey(Station, on_delete=models.PROTECT, related_name="finds")
    kind = models.CharField(max_length=60)
    colour = models.CharField(max_length=30, blank=True)
    found_on = models.DateField()
    finder_phone = models.CharField(max_length=30, blank=True)
    release_code = models.CharField(max_length=12)
    handed_out = models.BooleanField(default=False)

    class Meta:
        ordering = ["-found_on"]
