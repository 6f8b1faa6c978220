from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Slot(models.Model):
    astronomer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="slots"
    )
    night = models.DateField()
    target = models.CharField(max_length=60)
    minutes = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(5), MaxValueValidator(480)]
    )
    remarks = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["night", "pk"]

    def __str__(self):
        return f"{self.target} on {self.night}"
