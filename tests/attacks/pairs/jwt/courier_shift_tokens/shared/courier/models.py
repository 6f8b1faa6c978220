from django.conf import settings
from django.db import models


class Shift(models.Model):
    rider = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shifts"
    )
    starts = models.DateTimeField()
    hours = models.PositiveSmallIntegerField(default=4)
    zone = models.CharField(max_length=40)

    class Meta:
        ordering = ["starts", "pk"]

    def __str__(self):
        return f"{self.zone} {self.starts:%d.%m. %H:%M}"
