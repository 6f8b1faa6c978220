from django.conf import settings
from django.db import models


class Hive(models.Model):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="hives"
    )
    label = models.CharField(max_length=60)
    site = models.CharField(max_length=120)
    frames = models.PositiveSmallIntegerField(default=10)

    class Meta:
        ordering = ["label", "pk"]

    def __str__(self):
        return self.label


class Inspection(models.Model):
    hive = models.ForeignKey(Hive, on_delete=models.CASCADE, related_name="inspections")
    day = models.DateField()
    queen_seen = models.BooleanField(default=False)
    remarks = models.TextField(blank=True)

    class Meta:
        ordering = ["-day"]
