from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Dome(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class GuidedNight(models.Model):
    dome = models.ForeignKey(Dome, on_delete=models.CASCADE, related_name="nights")
    day = models.DateField()
    topic = models.CharField(max_length=120)
    guide = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ["day", "pk"]

    def __str__(self):
        return f"{self.day} {self.topic}"


class Reservation(models.Model):
    night = models.ForeignKey(GuidedNight, on_delete=models.CASCADE, related_name="reservations")
    visitor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    persons = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(8)]
    )

    class Meta:
        ordering = ["-pk"]
