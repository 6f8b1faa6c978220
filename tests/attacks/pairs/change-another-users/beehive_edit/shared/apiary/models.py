from django.conf import settings
from django.db import models


class Apiary(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="apiaries")
    place = models.CharField(max_length=80)


class Hive(models.Model):
    apiary = models.ForeignKey(Apiary, on_delete=models.CASCADE, related_name="hives")
    label = models.CharField(max_length=30)
    queen_year = models.PositiveSmallIntegerField(null=True, blank=True)
    frames = models.PositiveSmallIntegerField(default=10)

    class Meta:
        ordering = ["label", "pk"]
