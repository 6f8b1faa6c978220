from django.conf import settings
from django.db import models


class Bog(models.Model):
    name = models.CharField(max_length=80, unique=True)
    hectares = models.DecimalField(max_digits=8, decimal_places=2)


class Core(models.Model):
    bog = models.ForeignKey(Bog, on_delete=models.CASCADE, related_name="cores")
    surveyor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="cores")
    depth_cm = models.PositiveIntegerField()
    carbon = models.FloatField(null=True, blank=True)
    taken = models.DateField()

    class Meta:
        ordering = ["-taken", "-pk"]
