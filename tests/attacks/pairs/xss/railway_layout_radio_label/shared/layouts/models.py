from django.conf import settings
from django.db import models


class Layout(models.Model):
    class Gauge(models.TextChoices):
        N = "N", "N"
        OO = "OO", "OO"
        O_GAUGE = "O", "O"

    builder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=80)
    gauge = models.CharField(max_length=2, choices=Gauge.choices)

    def __str__(self):
        return self.name


class Running(models.Model):
    layout = models.ForeignKey(Layout, on_delete=models.CASCADE)
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    day = models.DateField()

    def __str__(self):
        return f"{self.layout_id} on {self.day}"
