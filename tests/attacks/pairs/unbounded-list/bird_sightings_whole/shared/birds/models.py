from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Sighting(models.Model):
    observer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sightings"
    )
    species = models.CharField(max_length=80)
    place = models.CharField(max_length=120)
    seen_on = models.DateField()
    number = models.PositiveSmallIntegerField(default=1, validators=[MinValueValidator(1)])

    class Meta:
        ordering = ["-seen_on", "-pk"]

    def __str__(self):
        return f"{self.number} × {self.species}"
