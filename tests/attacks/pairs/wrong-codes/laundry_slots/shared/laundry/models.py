from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Slot(models.Model):
    resident = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="laundry_slots")
    day = models.DateField()
    hour = models.PositiveSmallIntegerField(validators=[MaxValueValidator(23)])

    class Meta:
        ordering = ["day", "hour"]
        constraints = [models.UniqueConstraint(fields=["day", "hour"], name="one_wash_an_hour")]
