from django.conf import settings
from django.db import models


class Scent(models.Model):
    name = models.CharField(max_length=80)
    formula = models.TextField(blank=True)
    archivist = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="scents")

    class Meta:
        ordering = ["name", "pk"]


class Sample(models.Model):
    scent = models.ForeignKey(Scent, on_delete=models.CASCADE, related_name="samples")
    drawer = models.CharField(max_length=10)
    millilitres = models.DecimalField(max_digits=6, decimal_places=2)
