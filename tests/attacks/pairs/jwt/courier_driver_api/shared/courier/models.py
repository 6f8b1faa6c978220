from django.conf import settings
from django.db import models


class Tour(models.Model):
    driver = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tours"
    )
    day = models.DateField()

    class Meta:
        ordering = ["-day", "-pk"]


class Stop(models.Model):
    tour = models.ForeignKey(Tour, on_delete=models.CASCADE, related_name="stops")
    address = models.CharField(max_length=200)
    door_code = models.CharField(max_length=20, blank=True)
    delivered = models.BooleanField(default=False)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.address
