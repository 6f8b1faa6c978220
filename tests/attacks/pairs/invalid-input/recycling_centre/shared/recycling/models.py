from django.conf import settings
from django.db import models


class Material(models.Model):
    name = models.CharField(max_length=40, unique=True)

    class Meta:
        ordering = ["name"]


class Load(models.Model):
    material = models.ForeignKey(Material, on_delete=models.PROTECT, related_name="loads")
    carrier = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loads")
    kilograms = models.PositiveIntegerField()
    weighed_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-weighed_at", "-pk"]
