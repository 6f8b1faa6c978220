from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Practice(models.Model):
    pupil = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="practices")
    day = models.DateField()
    piece = models.CharField(max_length=120)
    minutes = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(600)])

    class Meta:
        ordering = ["-day", "-pk"]
        indexes = [models.Index(fields=["pupil", "day"])]
