from django.conf import settings
from django.db import models


class Appointment(models.Model):
    client = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="appointments"
    )
    starts = models.DateTimeField(unique=True)
    matter = models.CharField(max_length=200)
    cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ["starts"]

    def __str__(self):
        return f"{self.starts:%Y-%m-%d %H:%M} {self.matter}"
