from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Center(models.Model):
    name = models.CharField(max_length=80, unique=True)

    def __str__(self):
        return self.name


class Donation(models.Model):
    class Component(models.TextChoices):
        BLOOD = "blood"
        PLASMA = "plasma"
        PLATELETS = "platelets"

    donor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="donations")
    center = models.ForeignKey(Center, on_delete=models.PROTECT, related_name="donations")
    component = models.CharField(max_length=10, choices=Component)
    millilitres = models.PositiveSmallIntegerField(validators=[MinValueValidator(100), MaxValueValidator(900)])
    donated_on = models.DateField()

    class Meta:
        ordering = ["-donated_on", "-pk"]
