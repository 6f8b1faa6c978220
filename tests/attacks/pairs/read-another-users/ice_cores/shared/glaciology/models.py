from django.conf import settings
from django.db import models


class Expedition(models.Model):
    leader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    glacier = models.CharField(max_length=80)
    year = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-year", "pk"]

    def __str__(self):
        return f"{self.glacier} {self.year}"


class Core(models.Model):
    expedition = models.ForeignKey(Expedition, on_delete=models.CASCADE, related_name="cores")
    label = models.CharField(max_length=20)
    depth_m = models.DecimalField(max_digits=6, decimal_places=2)
    remarks = models.TextField(max_length=1000, blank=True)

    class Meta:
        ordering = ["label", "pk"]

    def __str__(self):
        return self.label
