from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Race(models.Model):
    city = models.CharField(max_length=60)
    year = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-year", "city", "pk"]

    def __str__(self):
        return f"{self.city} {self.year}"


class Finish(models.Model):
    race = models.ForeignKey(Race, on_delete=models.CASCADE, related_name="finishes")
    runner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="finishes"
    )
    bib = models.CharField(max_length=8)
    seconds = models.PositiveIntegerField(
        validators=[MinValueValidator(7000), MaxValueValidator(36_000)]
    )
    confirmed = models.BooleanField(default=False)

    class Meta:
        ordering = ["seconds", "pk"]
        verbose_name_plural = "finishes"

    def __str__(self):
        return f"{self.bib}: {self.seconds // 60} min"
