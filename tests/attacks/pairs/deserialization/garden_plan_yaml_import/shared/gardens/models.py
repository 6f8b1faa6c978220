from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Bed(models.Model):
    gardener = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="beds")
    plant = models.CharField(max_length=60)
    rows = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(40)])

    def __str__(self):
        return self.plant
