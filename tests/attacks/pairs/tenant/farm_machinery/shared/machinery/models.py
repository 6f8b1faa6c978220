from django.conf import settings
from django.db import models


class Cooperative(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="cooperatives")


class Machine(models.Model):
    cooperative = models.ForeignKey(Cooperative, on_delete=models.CASCADE, related_name="machines")
    name = models.CharField(max_length=80)
    parked_at = models.CharField(max_length=120)

    class Meta:
        ordering = ["name", "pk"]
