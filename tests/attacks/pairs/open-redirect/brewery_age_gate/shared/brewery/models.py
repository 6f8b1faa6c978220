from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Beer(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    style = models.CharField(max_length=60)
    abv = models.DecimalField(max_digits=3, decimal_places=1)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Tasting(models.Model):
    beer = models.ForeignKey(Beer, on_delete=models.CASCADE, related_name="tastings")
    taster = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tastings"
    )
    points = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(10)]
    )
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-pk"]
