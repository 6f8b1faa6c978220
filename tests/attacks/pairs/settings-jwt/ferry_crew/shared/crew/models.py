from django.conf import settings
from django.db import models


class Duty(models.Model):
    sailor = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="duties")
    ship = models.CharField(max_length=40)
    day = models.DateField()

    class Meta:
        ordering = ["day", "pk"]
        verbose_name_plural = "duties"

    def __str__(self):
        return f"{self.ship}, {self.day}"
