from django.conf import settings
from django.db import models


class Telescope(models.Model):
    name = models.CharField(max_length=60)
    aperture_mm = models.PositiveIntegerField()


class Night(models.Model):
    telescope = models.ForeignKey(Telescope, on_delete=models.CASCADE, related_name="nights")
    observer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="nights"
    )
    date = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["telescope", "date"], name="one_observer_a_night")
        ]
