from django.conf import settings
from django.db import models


class Garden(models.Model):
    name = models.CharField(max_length=80, unique=True)


class Plot(models.Model):
    garden = models.ForeignKey(Garden, on_delete=models.CASCADE, related_name="plots")
    number = models.PositiveSmallIntegerField()
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="plots")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["garden", "number"], name="plot_number_in_garden")]


class Bed(models.Model):
    plot = models.ForeignKey(Plot, on_delete=models.CASCADE, related_name="beds")
    label = models.CharField(max_length=10)
    crop = models.CharField(max_length=60, blank=True)
    sown = models.DateField(null=True, blank=True)
