from django.conf import settings
from django.db import models


class Cross(models.Model):
    breeder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=80)
    year = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["name", "pk"]
        verbose_name_plural = "crosses"

    def __str__(self):
        return self.name


class Seedling(models.Model):
    cross = models.ForeignKey(Cross, on_delete=models.CASCADE, related_name="seedlings")
    pot = models.CharField(max_length=10)
    flowered = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["pot", "pk"]

    def __str__(self):
        return self.pot
