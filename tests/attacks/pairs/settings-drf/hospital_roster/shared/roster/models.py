from django.conf import settings
from django.db import models


class Ward(models.Model):
    name = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ["name"]


class Shift(models.Model):
    class Kind(models.TextChoices):
        EARLY = "early"
        LATE = "late"
        NIGHT = "night"

    ward = models.ForeignKey(Ward, on_delete=models.CASCADE, related_name="shifts")
    nurse = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shifts")
    day = models.DateField()
    kind = models.CharField(max_length=10, choices=Kind.choices)

    class Meta:
        ordering = ["day", "pk"]
