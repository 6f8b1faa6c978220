from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Hive(models.Model):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="hives"
    )
    name = models.CharField(max_length=60)
    place = models.CharField(max_length=100, blank=True)

    class Meta:
        ordering = ["name", "pk"]


class Weighing(models.Model):
    hive = models.ForeignKey(Hive, on_delete=models.CASCADE, related_name="weighings")
    measured_on = models.DateField()
    kg = models.DecimalField(
        max_digits=5,
        decimal_places=2,
        validators=[MinValueValidator(0), MaxValueValidator(300)],
    )

    class Meta:
        ordering = ["-measured_on", "-pk"]
