from django.conf import settings
from django.db import models


class Water(models.Model):
    name = models.CharField(max_length=80)
    season = models.CharField(max_length=80, blank=True)

    def __str__(self):
        return self.name


class Licence(models.Model):
    holder = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="licences"
    )
    water = models.ForeignKey(Water, on_delete=models.PROTECT, related_name="licences")
    year = models.PositiveSmallIntegerField()
    home_address = models.CharField(max_length=200)
    revoked = models.BooleanField(default=False)

    class Meta:
        ordering = ["-year", "pk"]
