from django.conf import settings
from django.db import models


class Plot(models.Model):
    number = models.CharField(max_length=6, unique=True)
    soil = models.CharField(max_length=40)

    class Meta:
        ordering = ["number"]

    def __str__(self):
        return self.number


class Application(models.Model):
    plot = models.ForeignKey(Plot, on_delete=models.CASCADE)
    gardener = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    reason = models.TextField(max_length=500)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.gardener} for {self.plot}"
