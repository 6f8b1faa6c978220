from django.conf import settings
from django.db import models


class Lens(models.Model):
    name = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "lenses"


class Night(models.Model):
    """One night of a member at the telescope."""

    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="nights")
    day = models.DateField()

    class Meta:
        ordering = ["day", "pk"]
        constraints = [models.UniqueConstraint(fields=["member", "day"], name="one_night_a_day")]


class LensLoan(models.Model):
    night = models.ForeignKey(Night, on_delete=models.CASCADE, related_name="loans")
    lens = models.ForeignKey(Lens, on_delete=models.PROTECT, related_name="loans")
    day = models.DateField()

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["lens", "day"], name="lens_lent_once_a_day")]
