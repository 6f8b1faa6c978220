from django.conf import settings
from django.db import models


class Hive(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="hives")
    label = models.CharField(max_length=40)
    stand = models.CharField(max_length=60)
    queen_year = models.PositiveSmallIntegerField(null=True, blank=True)

    def __str__(self):
        return f"{self.label} ({self.stand})"


class Harvest(models.Model):
    hive = models.ForeignKey(Hive, on_delete=models.CASCADE, related_name="harvests")
    taken_on = models.DateField()
    kilos = models.DecimalField(max_digits=6, decimal_places=2)
    sort = models.CharField(max_length=40, default="blossom")

    class Meta:
        ordering = ["-taken_on"]
