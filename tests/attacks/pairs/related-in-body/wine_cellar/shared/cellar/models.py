from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Bottle(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bottles")
    wine = models.CharField(max_length=120)
    opened = models.BooleanField(default=False)

    class Meta:
        ordering = ["wine", "pk"]


class Tasting(models.Model):
    host = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tastings")
    held_on = models.DateField()

    class Meta:
        ordering = ["-held_on", "pk"]


class Pour(models.Model):
    tasting = models.ForeignKey(Tasting, on_delete=models.CASCADE, related_name="pours")
    bottle = models.ForeignKey(Bottle, on_delete=models.CASCADE, related_name="pours")
    points = models.PositiveSmallIntegerField(validators=[MinValueValidator(0), MaxValueValidator(100)])

    class Meta:
        ordering = ["pk"]
