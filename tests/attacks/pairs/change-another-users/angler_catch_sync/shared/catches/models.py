from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Catch(models.Model):
    angler = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="catches")
    uuid = models.UUIDField(db_index=True)
    species = models.CharField(max_length=60)
    length_cm = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(600)])
    water = models.CharField(max_length=80, blank=True)
    caught_on = models.DateField()

    class Meta:
        ordering = ["-caught_on", "-id"]
        constraints = [models.UniqueConstraint(fields=["angler", "uuid"], name="one_row_per_phone_entry")]
