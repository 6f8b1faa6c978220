from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Variety(models.Model):
    species = models.CharField(max_length=60)
    name = models.CharField(max_length=60)

    class Meta:
        ordering = ["species", "name", "pk"]
        verbose_name_plural = "varieties"

    def __str__(self):
        return f"{self.species} '{self.name}'"


class Deposit(models.Model):
    grower = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="deposits"
    )
    variety = models.ForeignKey(Variety, on_delete=models.PROTECT, related_name="deposits")
    grams = models.PositiveIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(5000)]
    )
    harvested_in = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1950), MaxValueValidator(2100)]
    )

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.grams} g of {self.variety}"
