from django.conf import settings
from django.db import models


class Stall(models.Model):
    name = models.CharField(max_length=60)

    def __str__(self):
        return self.name


class Shift(models.Model):
    stall = models.ForeignKey(Stall, on_delete=models.CASCADE, related_name="shifts")
    begins = models.DateTimeField()
    helper = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="festival_shifts",
    )
