from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Race(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=100)
    day = models.DateField()

    class Meta:
        ordering = ["day", "pk"]

    def __str__(self):
        return self.name


class Entry(models.Model):
    race = models.ForeignKey(Race, on_delete=models.CASCADE, related_name="entries")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entries"
    )
    runner = models.CharField(max_length=80)
    club = models.CharField(max_length=80, blank=True)
    born = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1920), MaxValueValidator(2022)]
    )

    class Meta:
        ordering = ["pk"]
