from django.conf import settings
from django.db import models


class Run(models.Model):
    runner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="runs"
    )
    day = models.DateField()
    metres = models.PositiveIntegerField()
    seconds = models.PositiveIntegerField()

    class Meta:
        ordering = ["-day", "-pk"]

    def __str__(self):
        return f"{self.metres} m on {self.day}"
