from django.conf import settings
from django.db import models


class Depot(models.Model):
    code = models.SlugField(max_length=8, unique=True)
    name = models.CharField(max_length=80)
    city = models.CharField(max_length=80)
    manager = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        related_name="depots",
        null=True,
        blank=True,
    )

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return f"{self.code} {self.name}"


class Zone(models.Model):
    """Postcodes that are served by a depot."""

    depot = models.ForeignKey(Depot, on_delete=models.CASCADE, related_name="zones")
    name = models.CharField(max_length=60)
    postcode_from = models.CharField(max_length=4)
    postcode_to = models.CharField(max_length=4)
    surcharge_cents = models.PositiveIntegerField(default=0)
    subcontractor = models.CharField(max_length=80, blank=True)
    subcontractor_rate_cents = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["id"]

    def __str__(self):
        return self.name
