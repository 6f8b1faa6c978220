from django.conf import settings
from django.db import models


class Meter(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meters")
    serial = models.CharField(max_length=30)
    linked_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "serial"], name="meter_once")]

    def __str__(self):
        return self.serial
