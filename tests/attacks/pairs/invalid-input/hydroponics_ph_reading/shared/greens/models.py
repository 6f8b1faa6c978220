from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Channel(models.Model):
    grower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    crop = models.CharField(max_length=60)

    def __str__(self):
        return self.crop


class Reading(models.Model):
    channel = models.ForeignKey(Channel, on_delete=models.CASCADE, related_name="readings")
    taken = models.DateTimeField(auto_now_add=True)
    ph = models.DecimalField(
        max_digits=4,
        decimal_places=2,
        validators=[MinValueValidator(0), MaxValueValidator(14)],
    )

    class Meta:
        ordering = ["-taken", "-pk"]

    def __str__(self):
        return str(self.ph)
