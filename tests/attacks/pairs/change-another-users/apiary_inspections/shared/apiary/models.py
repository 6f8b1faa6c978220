from django.conf import settings
from django.db import models


class Hive(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="hives")
    label = models.CharField(max_length=40)
    queen_year = models.PositiveSmallIntegerField(null=True, blank=True)

    def __str__(self):
        return self.label


class Inspection(models.Model):
    hive = models.ForeignKey(Hive, on_delete=models.CASCADE, related_name="inspections")
    day = models.DateField()
    brood_frames = models.PositiveSmallIntegerField(default=0)
    remarks = models.TextField(blank=True)

    class Meta:
        ordering = ["-day", "pk"]
