from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Loaf(models.Model):
    name = models.CharField(max_length=60, unique=True)
    in_season = models.BooleanField(default=True)

    class Meta:
        ordering = ["name"]


class PreOrder(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pre_orders")
    loaf = models.ForeignKey(Loaf, on_delete=models.PROTECT)
    pieces = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(20)])
    collect_on = models.DateField()
    confirmed = models.BooleanField(default=False)

    class Meta:
        ordering = ["collect_on", "pk"]
