from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models


class Permit(models.Model):
    holder = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="permits"
    )
    plate = models.CharField(
        max_length=10, validators=[RegexValidator(r"^[A-Z0-9-]{3,10}\Z", "Not a number plate.")]
    )
    zone = models.CharField(max_length=1, choices=[("N", "North"), ("S", "South")])
    valid_until = models.DateField()

    class Meta:
        ordering = ["valid_until", "pk"]

    def __str__(self):
        return self.plate
